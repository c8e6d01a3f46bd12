import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import type { Role } from '../../../src/consultation/index.ts';
import { makeOwnerLink } from '../../../src/server/accounts/owner-link.ts';
import { createSessionReader } from '../../../src/server/accounts/sessions.ts';
import type { AppDependencies } from '../../../src/server/dependencies.ts';
import { Browser } from './browser.ts';
import { createTestApp, createTestDependencies, testInstant } from './test-app.ts';
import { totpCode } from './totp.ts';

/** A password that nobody would guess and that is on no list. */
export const goodPassword = 'lantern velvet orbit 92';

/** A clock that a test moves. */
export class MovableClock {
  #now = testInstant;
  readonly now = (): Date => this.#now;

  moveMinutes(minutes: number): void {
    this.#now = new Date(this.#now.getTime() + minutes * 60_000);
  }
}

export interface StaffApp {
  readonly app: FastifyInstance;
  readonly dependencies: AppDependencies;
  readonly clock: MovableClock;
  readonly publicOrigin: string | undefined;
}

/** An application with real sessions, on a fresh database. */
export async function createStaffApp(
  options: Partial<AppDependencies> & { readonly publicOrigin?: string } = {},
): Promise<StaffApp> {
  const clock = new MovableClock();
  const { publicOrigin, ...replaced } = options;
  const settings = { publicOrigin, trustedProxies: [] };
  const base = await createTestDependencies({ clock, settings, ...replaced });
  const sessions = createSessionReader(base);
  const { app, dependencies } = await createTestApp({ ...base, sessions });
  return { app, dependencies, clock, publicOrigin };
}

const madeLink = z.object({ link: z.string() });

/** The token in the fragment of a one-time link. */
export function tokenOf(answer: unknown): string {
  const { link } = z.parse(madeLink, answer);
  return new URL(link).hash.replace('#link=', '');
}

/** Makes the first owner by the link that the start prints. */
export async function makeOwner(
  { app, dependencies }: StaffApp,
  email = 'owner@practice.example',
): Promise<{ readonly email: string; readonly password: string }> {
  const link = await makeOwnerLink({ ...dependencies, origin: 'http://localhost' });
  const token = tokenOf({ link });
  const person = { name: 'The Owner', email, password: goodPassword };
  const answer = await new Browser(app).post('/api/staff/links/accept', { token, ...person });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  return { email, password: goodPassword };
}

/** Signs in; beyond loopback with an authenticator app that is set up on the way. */
export async function signInAs(
  { app, publicOrigin }: StaffApp,
  { email, password }: { readonly email: string; readonly password: string },
): Promise<Browser> {
  const browser = new Browser(app);
  const answer = await browser.post('/api/staff/sign-in', { email, password });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  if (publicOrigin !== undefined) await setUpApp(browser, password);
  return browser;
}

/** Sets up an authenticator app and gives back its secret and backup codes. */
export async function setUpApp(browser: Browser, password: string) {
  const made = await browser.post('/api/staff/second-factor', { password });
  const { secret, backupCodes } = z.parse(
    z.object({ secret: z.string(), backupCodes: z.array(z.string()) }),
    made.body,
  );
  const confirmed = await browser.post('/api/staff/second-factor/confirm', {
    code: totpCode(secret),
  });
  if (confirmed.status !== 200) throw new Error(JSON.stringify(confirmed.body));
  return { secret, backupCodes };
}

/** A browser that is signed in with this role. */
export async function signInWithRole(staff: StaffApp, role: Role): Promise<Browser> {
  const owner = await makeOwner(staff);
  const ownersBrowser = await signInAs(staff, owner);
  if (role === 'owner') return ownersBrowser;
  const email = `${role}@practice.example`;
  const invited = await ownersBrowser.post('/api/staff/invitations', { name: role, email, role });
  const accepted = await new Browser(staff.app).post('/api/staff/links/accept', {
    token: tokenOf(invited.body),
    password: goodPassword,
  });
  if (accepted.status !== 200) throw new Error(JSON.stringify(accepted.body));
  return signInAs(staff, { email, password: goodPassword });
}
