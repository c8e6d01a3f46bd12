import { describe, expect, it } from 'vitest';
import { updateAccount } from '../../../src/server/accounts/account-repository.ts';
import { Browser } from '../../support/server/browser.ts';
import {
  createStaffApp,
  makeOwner,
  setUpApp,
  signInAs,
  tokenOf,
} from '../../support/server/staff-app.ts';
import { nextCode, totpCode } from '../../support/server/totp.ts';

const secondFactor = '/api/staff/sign-in/second-factor';
const password = 'quiet marble windmill 7';

/** An owner with an app, and a browser that gave the password and no code yet. */
async function halfSignedIn() {
  const staff = await createStaffApp();
  const owner = await makeOwner(staff);
  const browser = await signInAs(staff, owner);
  const app = await setUpApp(browser, owner.password);
  const { account } = Object((await browser.get('/api/staff/session')).body);
  const pending = new Browser(staff.app);
  const step = await pending.post('/api/staff/sign-in', owner);
  expect(step.body).toEqual({ next: 'second-factor' });
  return { staff, owner, browser, id: account.id, pending, ...app };
}

describe('a sign-in that waits for its code', () => {
  it('ends when the password is reset', async () => {
    const { staff, browser, id, pending, secret } = await halfSignedIn();
    const url = `/api/staff/accounts/${id}/reset-link`;
    const token = tokenOf((await browser.post(url, { secondFactorToo: false })).body);
    await new Browser(staff.app).post('/api/staff/links/accept', { token, password });
    const code = { kind: 'totp', code: nextCode(secret) };
    expect((await pending.post(secondFactor, code)).status).toBe(401);
    const { database } = staff.dependencies;
    expect(await database.selectFrom('staff_verifications').selectAll().execute()).toEqual([]);
  });

  it('ends when the password is changed', async () => {
    const { owner, browser, pending, backupCodes } = await halfSignedIn();
    const change = { current: owner.password, next: password };
    expect((await browser.post('/api/staff/password', change)).status).toBe(200);
    const code = { kind: 'backup-code', code: backupCodes[0] };
    expect((await pending.post(secondFactor, code)).status).toBe(401);
  });

  it('is refused when the account was disabled meanwhile, as a wrong code is', async () => {
    const { staff, id, pending, secret } = await halfSignedIn();
    await updateAccount(staff.dependencies.database, id, { disabled: 1 });
    const code = { kind: 'totp', code: nextCode(secret) };
    const answer = await pending.post(secondFactor, code);
    expect(answer.status).toBe(401);
    expect(answer.body).toMatchObject({ code: 'sign-in-failed' });
  });

  it('does not take the code that proved the app', async () => {
    const staff = await createStaffApp();
    const owner = await makeOwner(staff);
    const browser = await signInAs(staff, owner);
    const made = await browser.post('/api/staff/second-factor', { password: owner.password });
    const code = totpCode(Object(made.body).secret);
    expect((await browser.post('/api/staff/second-factor/confirm', { code })).status).toBe(200);
    const other = new Browser(staff.app);
    await other.post('/api/staff/sign-in', owner);
    expect((await other.post(secondFactor, { kind: 'totp', code })).status).toBe(401);
    expect((await other.get('/api/staff/accounts')).status).toBe(401);
  });
});
