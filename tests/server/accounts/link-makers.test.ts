import { describe, expect, it } from 'vitest';
import { updateAccount } from '../../../src/server/accounts/account-repository.ts';
import { makeOwnerLink, ownerLink } from '../../../src/server/accounts/owner-link.ts';
import { Browser } from '../../support/server/browser.ts';
import { createStaffApp, makeOwner, signInAs, tokenOf } from '../../support/server/staff-app.ts';
import type { StaffApp } from '../../support/server/staff-app.ts';

const accept = '/api/staff/links/accept';
const password = 'quiet marble windmill 7';

/** Two owners. The second has invited someone as an owner and made a link for the first. */
async function withTwoOwners() {
  const staff = await createStaffApp();
  const browser = await signInAs(staff, await makeOwner(staff));
  const second = await makeOwner(staff, 'second@practice.example');
  const maker = await signInAs(staff, second);
  const idOf = async (of: Browser): Promise<string> =>
    Object((await of.get('/api/staff/session')).body).account.id;
  const [firstId, makerId] = [await idOf(browser), await idOf(maker)];
  const invitation = { name: 'A Friend', email: 'friend@practice.example', role: 'owner' };
  const invited = tokenOf((await maker.post('/api/staff/invitations', invitation)).body);
  const resetUrl = `/api/staff/accounts/${firstId}/reset-link`;
  const reset = tokenOf((await maker.post(resetUrl, { secondFactorToo: true })).body);
  const use = async (token: string) =>
    (await new Browser(staff.app).post(accept, { token, password })).status;
  return { staff, browser, second, firstId, makerId, invited, reset, use };
}

describe('a link made by someone who was an owner', () => {
  it.each([
    ['disabled', 'disable', undefined],
    ['given another role', 'role', { role: 'desk' }],
  ])('stops working once they are %s', async (_what, action, body) => {
    const { staff, browser, makerId, invited, reset, use } = await withTwoOwners();
    const url = `/api/staff/accounts/${makerId}`;
    expect((await browser.post(`${url}/${action}`, body)).status).toBe(200);
    expect([await use(invited), await use(reset)]).toEqual([410, 410]);
    const { database } = staff.dependencies;
    expect(await database.selectFrom('staff_links').selectAll().execute()).toEqual([]);
  });

  it('does not come back when they are an owner again', async () => {
    const { browser, makerId, invited, use } = await withTwoOwners();
    const url = `/api/staff/accounts/${makerId}/role`;
    await browser.post(url, { role: 'desk' });
    await browser.post(url, { role: 'owner' });
    expect(await use(invited)).toBe(410);
  });

  it.each([{ disabled: 1 }, { role: 'auditor' }] as const)(
    'is refused even where it was left behind: %o',
    async (change) => {
      const { staff, makerId, invited, reset, use } = await withTwoOwners();
      await updateAccount(staff.dependencies.database, makerId, change);
      expect([await use(invited), await use(reset)]).toEqual([410, 410]);
    },
  );

  it('stops working when the account is recovered by an owner’s link', async () => {
    const { staff, second, invited, use } = await withTwoOwners();
    const link = await makeOwnerLink({ ...staff.dependencies, origin: 'http://localhost' });
    const recovery = { token: tokenOf({ link }), email: second.email, password };
    expect((await new Browser(staff.app).post(accept, recovery)).status).toBe(200);
    expect(await use(invited)).toBe(410);
  });

  it('works while they are an owner', async () => {
    const { invited, use } = await withTwoOwners();
    expect(await use(invited)).toBe(200);
  });
});

describe('the audit log', () => {
  async function rowsOf({ dependencies }: StaffApp, action: string) {
    const { database } = dependencies;
    const query = database.selectFrom('audit_log').select(['actor', 'subject', 'detail']);
    return query.where('action', '=', action).orderBy('sequence').execute();
  }

  it('names the maker of the link by which an account was set anew', async () => {
    const { staff, firstId, makerId, reset, use } = await withTwoOwners();
    expect(await use(reset)).toBe(200);
    expect(await rowsOf(staff, 'account-reset')).toEqual([
      { actor: 'system', subject: firstId, detail: `{"from":"${makerId}","reason":"reset"}` },
    ]);
  });

  it('says that an owner’s link was made at the machine, and used', async () => {
    const { staff, second, makerId } = await withTwoOwners();
    const link = await makeOwnerLink({ ...staff.dependencies, origin: 'http://localhost' });
    const { id } = await staff.dependencies.database
      .selectFrom('staff_links')
      .select('id')
      .where('purpose', '=', 'owner')
      .executeTakeFirstOrThrow();
    expect(await rowsOf(staff, 'owner-link-made')).toEqual([
      { actor: 'console', subject: id, detail: '{}' },
    ]);
    const recovery = { token: tokenOf({ link }), email: second.email, password };
    await new Browser(staff.app).post(accept, recovery);
    expect(await rowsOf(staff, 'account-reset')).toEqual([
      { actor: 'system', subject: makerId, detail: '{"from":"console","reason":"owner"}' },
    ]);
  });

  it('says that the first owner’s link was made by the program, and shows it by nobody', async () => {
    const staff = await createStaffApp();
    await ownerLink({ ...staff.dependencies, origin: 'http://localhost' });
    expect(await rowsOf(staff, 'owner-link-made')).toMatchObject([{ actor: 'system' }]);
    await makeOwnerLink({ ...staff.dependencies, origin: 'http://localhost' });
    const browser = await signInAs(staff, await makeOwner(staff));
    const { rows } = Object((await browser.get('/api/staff/audit')).body);
    const made = rows.filter(({ action }: { action: string }) => action === 'owner-link-made');
    expect(made).toMatchObject([{ by: null }, { by: null }]);
  });
});
