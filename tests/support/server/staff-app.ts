import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import type { Role } from '../../../src/consultation/index.ts';
import { insertAccount } from '../../../src/server/accounts/account-repository.ts';
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

/** Hashing takes its time, so the tests of one file share one hash. */
let goodHash: Promise<string> | undefined;

/** An account as it is once its link was used; the links have tests of their own. */
async function addAccount(
  { dependencies, clock }: StaffApp,
  person: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<{ readonly email: string; readonly password: string }> {
  goodHash ??= hashPassword(goodPassword);
  const account = { ...person, id: randomUUID(), passwordHash: await goodHash, at: clock.now() };
  await insertAccount(dependencies.database, account);
  return { email: person.email, password: goodPassword };
}

/** The owner of the practice. */
export function makeOwner(
  staff: StaffApp,
  email = 'owner@practice.example',
): Promise<{ readonly email: string; readonly password: string }> {
  return addAccount(staff, { name: 'The Owner', email, role: 'owner' });
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
  const email = `${role}@practice.example`;
  return signInAs(staff, await addAccount(staff, { name: `The ${role}`, email, role }));
}
