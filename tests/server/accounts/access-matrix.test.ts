import { describe, expect, it } from 'vitest';
import { roles } from '../../../src/consultation/index.ts';
import type { AccessRule, Role } from '../../../src/consultation/index.ts';
import { staffRoutes } from '../../../src/consultation/staff-api.ts';
import type { StaffRoute, StaffRouteId } from '../../../src/consultation/staff-api.ts';
import { Browser } from '../../support/server/browser.ts';
import {
  createStaffApp,
  goodPassword,
  makeOwner,
  signInWithRole,
} from '../../support/server/staff-app.ts';
import type { StaffApp } from '../../support/server/staff-app.ts';

/** Written by hand. README.md, first steps: an auditor reads the audit log and no request. */
const desk = ['owner', 'clinician', 'desk'] as const;
const everyone = ['owner', 'clinician', 'desk', 'auditor'] as const;
const wanted: { readonly [Id in StaffRouteId]: AccessRule } = {
  session: 'public',
  signIn: 'public',
  giveSecondFactor: 'public',
  inspectLink: 'public',
  acceptLink: 'public',
  signOut: 'signed-in',
  setUpSecondFactor: 'signed-in',
  confirmSecondFactor: 'signed-in',
  renewBackupCodes: everyone,
  changePassword: everyone,
  listAccounts: ['owner'],
  changeRole: ['owner'],
  disableAccount: ['owner'],
  enableAccount: ['owner'],
  makeResetLink: ['owner'],
  listInvitations: ['owner'],
  invite: ['owner'],
  revokeInvitation: ['owner'],
  worklist: desk,
  findByCode: desk,
  request: desk,
  take: desk,
  release: desk,
  move: desk,
  recordCall: desk,
  addNote: desk,
  correctAnswer: desk,
  correctContact: desk,
  withdraw: desk,
  erase: ['owner'],
  practice: everyone,
  practiceVersion: everyone,
  saveProfile: ['owner'],
  confirmProfile: ['owner'],
  retentionPreview: ['owner'],
  runRetention: ['owner'],
  wording: desk,
  decisionMap: everyone,
  signOff: everyone,
  signRules: ['clinician'],
  audit: ['owner', 'auditor'],
};

const routes: readonly (readonly [string, StaffRoute])[] = Object.entries(staffRoutes);
const nobody = 'f'.repeat(32);

/** Calls a route with an id that is not there and without a body. */
function call(browser: Browser, { method, path }: StaffRoute) {
  return browser.call(method, path.replace(':id', nobody).replace(':version', '999'));
}

/** A browser with the cookies of another, so that signing out ends nothing for the next call. */
function copyOf({ app }: StaffApp, other: Browser): Browser {
  const copy = new Browser(app);
  for (const [name, value] of other.cookies) copy.cookies.set(name, value);
  return copy;
}

function lets(access: AccessRule, role: Role): boolean {
  return typeof access === 'string' || access.includes(role);
}

describe('the table of routes', () => {
  it('lets in whom it should', () => {
    expect(Object.fromEntries(routes.map(([id, { access }]) => [id, access]))).toEqual(wanted);
  });

  it('is what the application serves to staff, neither more nor less', async () => {
    const { app } = await createStaffApp();
    const served = app.accessTable
      .filter(({ url, method }) => url.startsWith('/api/staff/') && method !== 'HEAD')
      .map(({ method, url }) => `${method} ${url}`);
    expect(served.toSorted()).toEqual(
      routes.map(([, { method, path }]) => `${method} ${path}`).toSorted(),
    );
  });

  it('serves the reading of headers alone by the same rule', async () => {
    const { app } = await createStaffApp();
    const ruleOf = (wantedMethod: string, wantedUrl: string) =>
      app.accessTable.find(({ method, url }) => method === wantedMethod && url === wantedUrl)
        ?.access;
    for (const [, { method, path, access }] of routes) {
      if (method === 'GET') expect(ruleOf('HEAD', path), path).toEqual(access);
    }
  });
});

describe('every route', () => {
  it('without a session is closed, unless it is for everyone', async () => {
    const staff = await createStaffApp();
    for (const [id, route] of routes) {
      const answer = await call(new Browser(staff.app), route);
      if (route.access === 'public') expect(answer.status, id).not.toBe(401);
      else expect(answer.body, id).toMatchObject({ status: 401, code: 'not-signed-in' });
    }
  });

  it('without the second factor is closed, unless it is to set one up', async () => {
    const staff = await createStaffApp({ publicOrigin: 'https://consult.example' });
    const owner = await makeOwner(staff);
    const browser = new Browser(staff.app);
    await browser.post('/api/staff/sign-in', owner);
    for (const [id, route] of routes) {
      const answer = await call(copyOf(staff, browser), route);
      if (typeof route.access === 'string')
        expect([400, 200, 409, 410], id).toContain(answer.status);
      else expect(answer.body, id).toMatchObject({ status: 403, code: 'second-factor-needed' });
      // Signing out ended the session that the next calls need.
      if (id === 'signOut') await browser.post('/api/staff/sign-in', owner);
    }
  });

  it.each(roles)('lets in or refuses the role %s as the table says', async (role) => {
    const staff = await createStaffApp();
    const browser = await signInWithRole(staff, role);
    const email = `${role}@practice.example`;
    for (const [id, route] of routes) {
      const answer = await call(copyOf(staff, browser), route);
      const refused = Object(answer.body).code === 'not-allowed';
      expect(answer.status, id).not.toBe(401);
      expect(answer.status, id).toBeLessThan(500);
      expect(refused, `${id} for ${role}`).toBe(!lets(wanted[asRouteId(id)], role));
      if (id === 'signOut')
        await browser.post('/api/staff/sign-in', { email, password: goodPassword });
    }
  });
});

function asRouteId(id: string): StaffRouteId {
  const found = Object.keys(wanted).find((known): known is StaffRouteId => known === id);
  if (!found) throw new Error(`${id} is no route`);
  return found;
}
