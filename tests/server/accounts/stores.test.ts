import { expect, it } from 'vitest';
import { makeOwnerLink } from '../../../src/server/accounts/owner-link.ts';
import { Browser } from '../../support/server/browser.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import {
  createStaffApp,
  goodPassword,
  setUpApp,
  signInAs,
  signInWithRole,
  tokenOf,
} from '../../support/server/staff-app.ts';
import { nextCode } from '../../support/server/totp.ts';

describeOnBothStores('accounts in a store', (open) => {
  it('sign in with password and code, and are out when idle', async () => {
    const staff = await createStaffApp({ database: await open() });
    const browser = await signInWithRole(staff, 'desk');
    const person = { email: 'desk@practice.example', password: 'lantern velvet orbit 92' };
    const { secret, backupCodes } = await setUpApp(browser, person.password);

    const next = new Browser(staff.app);
    expect((await next.post('/api/staff/sign-in', person)).body).toEqual({ next: 'second-factor' });
    const code = { kind: 'totp', code: nextCode(secret) };
    expect((await next.post('/api/staff/sign-in/second-factor', code)).status).toBe(200);
    expect((await next.get('/api/staff/requests')).status).toBe(200);

    const third = new Browser(staff.app);
    await third.post('/api/staff/sign-in', person);
    const backup = { kind: 'backup-code', code: backupCodes[3] };
    expect((await third.post('/api/staff/sign-in/second-factor', backup)).status).toBe(200);
    staff.clock.moveMinutes(15);
    expect((await third.get('/api/staff/requests')).status).toBe(401);
  });

  it('are made by a link that works once and not after its time', async () => {
    const staff = await createStaffApp({ database: await open() });
    const from = { ...staff.dependencies, origin: 'http://localhost' };
    const late = tokenOf({ link: await makeOwnerLink(from) });
    staff.clock.moveMinutes(24 * 60);
    const person = { name: 'Owner', email: 'owner@practice.example', password: goodPassword };
    const statuses: number[] = [];
    for (const token of [late, tokenOf({ link: await makeOwnerLink(from) })]) {
      for (const browser of [new Browser(staff.app), new Browser(staff.app)]) {
        const answer = await browser.post('/api/staff/links/accept', { token, ...person });
        statuses.push(answer.status);
      }
    }
    expect(statuses).toEqual([410, 410, 200, 410]);
    await signInAs(staff, person);
  });

  it('count attempts that come at once', async () => {
    const staff = await createStaffApp({ database: await open() });
    const browser = new Browser(staff.app);
    const guess = { email: 'nobody@practice.example', password: 'a wrong guess' };
    const answers = await Promise.all(
      Array.from({ length: 12 }, () => browser.post('/api/staff/sign-in', guess)),
    );
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(2);
  });
});
