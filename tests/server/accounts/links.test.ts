import { describe, expect, it } from 'vitest';
import { makeOwnerLink, ownerLink } from '../../../src/server/accounts/owner-link.ts';
import { Browser } from '../../support/server/browser.ts';
import {
  createStaffApp,
  goodPassword,
  makeOwner,
  setUpApp,
  signInAs,
  tokenOf,
} from '../../support/server/staff-app.ts';
import type { StaffApp } from '../../support/server/staff-app.ts';

const origin = 'http://localhost:8080';
const desk = { name: 'Front Desk', email: 'desk@practice.example', role: 'desk' };
const accept = '/api/staff/links/accept';

async function withOwner() {
  const staff = await createStaffApp();
  const owner = await makeOwner(staff);
  return { staff, owner, browser: await signInAs(staff, owner) };
}

function startLink({ dependencies }: StaffApp): Promise<string | undefined> {
  return ownerLink({ ...dependencies, origin });
}

describe('the first start', () => {
  it('gives a link to an owner’s account, whose token stays out of the path', async () => {
    const link = await startLink(await createStaffApp());
    expect(link).toMatch(/^http:\/\/localhost:8080\/front-desk#link=[A-Za-z0-9_-]{43}$/);
  });

  it('renews the link at each start until it is used, and then gives none', async () => {
    const staff = await createStaffApp();
    const first = tokenOf({ link: await startLink(staff) });
    const second = tokenOf({ link: await startLink(staff) });
    const person = { name: 'Owner', email: 'owner@practice.example', password: goodPassword };
    const browser = new Browser(staff.app);
    expect((await browser.post(accept, { token: first, ...person })).body).toMatchObject({
      code: 'link-not-valid',
    });
    expect((await browser.post(accept, { token: second, ...person })).status).toBe(200);
    expect(await startLink(staff)).toBeUndefined();
  });

  it('keeps no token in the database', async () => {
    const staff = await createStaffApp();
    const token = tokenOf({ link: await startLink(staff) });
    const rows = await staff.dependencies.database.selectFrom('staff_links').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('has no account that anyone could sign in with', async () => {
    const { dependencies } = await createStaffApp();
    const rows = await dependencies.database.selectFrom('staff_accounts').selectAll().execute();
    expect(rows).toEqual([]);
  });
});

describe('an owner who is lost', () => {
  it('comes back with a new password and without the lost app', async () => {
    const { staff, owner, browser } = await withOwner();
    await setUpApp(browser, owner.password);
    const link = await makeOwnerLink({ ...staff.dependencies, origin });
    const password = 'quiet marble windmill 7';
    const answer = await new Browser(staff.app).post(accept, {
      token: tokenOf({ link }),
      email: owner.email,
      password,
    });
    expect(answer.body).toEqual({ email: owner.email });
    expect((await browser.get('/api/staff/accounts')).status).toBe(401);
    const back = await signInAs(staff, { email: owner.email, password });
    expect((await back.get('/api/staff/accounts')).body).toMatchObject({
      accounts: [{ role: 'owner', secondFactor: false, disabled: false }],
    });
  });
});

describe('an invitation', () => {
  it('makes an account with the role it names, once', async () => {
    const { staff, browser } = await withOwner();
    const invited = await browser.post('/api/staff/invitations', desk);
    const token = tokenOf(invited.body);
    const guest = new Browser(staff.app);
    expect((await guest.post('/api/staff/links/inspect', { token })).body).toEqual({
      purpose: 'invitation',
      ...desk,
      expiresAt: '2026-11-03T14:00:00.000Z',
    });
    const person = { token, password: 'quiet marble windmill 7' };
    expect((await guest.post(accept, person)).body).toEqual({ email: desk.email });
    expect((await guest.post(accept, person)).body).toMatchObject({ code: 'link-not-valid' });
    const newcomer = await signInAs(staff, { email: desk.email, password: person.password });
    expect((await newcomer.get('/api/staff/session')).body).toMatchObject({
      account: { role: 'desk', name: 'Front Desk' },
    });
  });

  it('is used by one of two who open it at once', async () => {
    const { staff, browser } = await withOwner();
    const token = tokenOf((await browser.post('/api/staff/invitations', desk)).body);
    const answers = await Promise.all(
      [1, 2].map(() =>
        new Browser(staff.app).post(accept, { token, password: 'quiet marble windmill 7' }),
      ),
    );
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 410]);
    const { accounts } = Object(await (await browser.get('/api/staff/accounts')).body);
    expect(accounts).toHaveLength(2);
  });

  it('is good for 24 hours and no longer', async () => {
    const { staff, browser } = await withOwner();
    const token = tokenOf((await browser.post('/api/staff/invitations', desk)).body);
    staff.clock.moveMinutes(24 * 60 - 1);
    const guest = new Browser(staff.app);
    expect((await guest.post('/api/staff/links/inspect', { token })).status).toBe(200);
    staff.clock.moveMinutes(1);
    expect((await guest.post('/api/staff/links/inspect', { token })).status).toBe(410);
    expect((await guest.post(accept, { token, password: goodPassword })).status).toBe(410);
  });

  it('stops working when it is taken back', async () => {
    const { staff, browser } = await withOwner();
    const token = tokenOf((await browser.post('/api/staff/invitations', desk)).body);
    const { invitations } = Object((await browser.get('/api/staff/invitations')).body);
    expect(invitations).toMatchObject([{ ...desk, invitedBy: 'The Owner', expired: false }]);
    await browser.call('DELETE', `/api/staff/invitations/${invitations[0].id}`);
    expect(
      (await new Browser(staff.app).post(accept, { token, password: goodPassword })).status,
    ).toBe(410);
    expect(
      (await browser.call('DELETE', `/api/staff/invitations/${invitations[0].id}`)).status,
    ).toBe(404);
  });

  it('cannot be used for another role or address than it names', async () => {
    const { staff, browser } = await withOwner();
    const token = tokenOf((await browser.post('/api/staff/invitations', desk)).body);
    const guest = new Browser(staff.app);
    const body = { token, password: 'quiet marble windmill 7' };
    expect((await guest.post(accept, { ...body, role: 'owner' })).status).toBe(400);
    await guest.post(accept, { ...body, email: 'other@practice.example' });
    const { accounts } = Object((await browser.get('/api/staff/accounts')).body);
    expect(accounts.map(({ email }: { email: string }) => email)).not.toContain(
      'other@practice.example',
    );
  });

  it('is refused for an address that has an account', async () => {
    const { browser, owner } = await withOwner();
    const answer = await browser.post('/api/staff/invitations', { ...desk, email: owner.email });
    expect(answer.body).toMatchObject({ fields: [{ field: 'email', code: 'email-taken' }] });
  });
});

describe('a reset link', () => {
  it('sets a new password, ends every session, and takes the app away only where asked', async () => {
    const { staff, owner, browser } = await withOwner();
    const { secret } = await setUpApp(browser, owner.password);
    expect(secret).not.toBe('');
    const { account } = Object((await browser.get('/api/staff/session')).body);
    const url = `/api/staff/accounts/${account.id}/reset-link`;
    const password = 'quiet marble windmill 7';

    const kept = tokenOf((await browser.post(url, { secondFactorToo: false })).body);
    await new Browser(staff.app).post(accept, { token: kept, password });
    expect((await browser.get('/api/staff/accounts')).status).toBe(401);
    const next = await new Browser(staff.app).post('/api/staff/sign-in', {
      email: owner.email,
      password,
    });
    expect(next.body).toEqual({ next: 'second-factor' });
  });
});

describe('the accounts of others', () => {
  async function withDesk() {
    const { staff, browser } = await withOwner();
    const token = tokenOf((await browser.post('/api/staff/invitations', desk)).body);
    const person = { email: desk.email, password: 'quiet marble windmill 7' };
    await new Browser(staff.app).post(accept, { token, password: person.password });
    const deskBrowser = await signInAs(staff, person);
    const { account } = Object((await deskBrowser.get('/api/staff/session')).body);
    return { staff, browser, deskBrowser, person, id: account.id };
  }

  it('a disabled one is out at once and cannot come back until it is enabled', async () => {
    const { staff, browser, deskBrowser, person, id } = await withDesk();
    await browser.post(`/api/staff/accounts/${id}/disable`);
    expect((await deskBrowser.get('/api/staff/practice')).status).toBe(401);
    const again = await new Browser(staff.app).post('/api/staff/sign-in', person);
    expect(again.body).toMatchObject({ code: 'sign-in-failed' });
    await browser.post(`/api/staff/accounts/${id}/enable`);
    await signInAs(staff, person);
  });

  it('another role holds from the next request on', async () => {
    const { browser, deskBrowser, id } = await withDesk();
    expect((await deskBrowser.get('/api/staff/accounts')).status).toBe(403);
    const changed = await browser.post(`/api/staff/accounts/${id}/role`, { role: 'owner' });
    expect(changed.body).toMatchObject({ role: 'owner' });
    expect((await deskBrowser.get('/api/staff/accounts')).status).toBe(200);
  });

  it('the last owner can neither be disabled nor given another role', async () => {
    const { browser } = await withDesk();
    const { account } = Object((await browser.get('/api/staff/session')).body);
    const lastOwner = { code: 'transition-not-possible', fields: [{ code: 'last-owner' }] };
    const url = `/api/staff/accounts/${account.id}`;
    expect((await browser.post(`${url}/disable`)).body).toMatchObject(lastOwner);
    expect((await browser.post(`${url}/role`, { role: 'desk' })).body).toMatchObject(lastOwner);
    expect((await browser.get('/api/staff/accounts')).status).toBe(200);
  });

  it('one that does not exist is not found', async () => {
    const { browser } = await withDesk();
    expect((await browser.post('/api/staff/accounts/nobody/disable')).status).toBe(404);
  });

  it('leave rows in the audit log for what was done to them', async () => {
    const { staff, browser, id } = await withDesk();
    await browser.post(`/api/staff/accounts/${id}/role`, { role: 'auditor' });
    await browser.post(`/api/staff/accounts/${id}/disable`);
    const rows = await staff.dependencies.database
      .selectFrom('audit_log')
      .select(['action', 'detail'])
      .where('subject', '=', id)
      .orderBy('sequence')
      .execute();
    expect(rows).toEqual([
      { action: 'account-created', detail: '{"role":"desk"}' },
      { action: 'signed-in', detail: '{}' },
      { action: 'role-changed', detail: '{"role":"auditor","roleBefore":"desk"}' },
      { action: 'account-disabled', detail: '{}' },
    ]);
  });
});
