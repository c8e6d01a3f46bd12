import { expect, it } from 'vitest';
import {
  forgetAccountAttempts,
  takeAccountAttempt,
} from '../../../src/server/accounts/account-delay.ts';
import { pruneAttempts } from '../../../src/server/accounts/attempts.ts';
import { pruneKnownAddresses } from '../../../src/server/accounts/known-addresses.ts';
import { makeOwnerLink } from '../../../src/server/accounts/owner-link.ts';
import { Browser } from '../../support/server/browser.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import {
  createStaffApp,
  goodPassword,
  makeOwner,
  signInAs,
  tokenOf,
} from '../../support/server/staff-app.ts';
import type { StaffApp } from '../../support/server/staff-app.ts';

const email = 'owner@practice.example';
const right = { email, password: goodPassword };
const wrong = { email, password: 'not the right one' };
const signIn = '/api/staff/sign-in';

function guess({ dependencies, clock }: StaffApp): Promise<number | undefined> {
  const { database, vault } = dependencies;
  return takeAccountAttempt({ database, vault, now: clock.now() }, email);
}

async function guessOften(staff: StaffApp): Promise<void> {
  for (let count = 0; count < 20; count += 1) expect(await guess(staff)).toBeUndefined();
}

describeOnBothStores('guesses from everywhere', (open) => {
  it('cost the account a delay that grows to a quarter of an hour and no further', async () => {
    const staff = await createStaffApp({ database: await open() });
    await guessOften(staff);
    for (const minutes of [1, 2, 4, 8, 15, 15, 15]) {
      expect(await guess(staff)).toBe(minutes * 60);
      staff.clock.moveMinutes(minutes - 0.5);
      expect(await guess(staff)).toBe(30);
      staff.clock.moveMinutes(0.5);
      expect(await guess(staff)).toBeUndefined();
    }
    staff.clock.moveMinutes(24 * 60);
    await guessOften(staff);
  });

  it('count anew after the right password', async () => {
    const staff = await createStaffApp({ database: await open() });
    await guessOften(staff);
    const { database, vault } = staff.dependencies;
    await forgetAccountAttempts({ database, vault, now: staff.clock.now() }, email);
    await guessOften(staff);
  });

  it('keep nobody out where they signed in before, for 90 days', async () => {
    const staff = await createStaffApp({ database: await open() });
    await makeOwner(staff);
    await signInAs(staff, right);
    const { database } = staff.dependencies;
    staff.clock.moveMinutes(89 * 24 * 60);
    await pruneAttempts(database, staff.clock.now());
    await pruneKnownAddresses(database, staff.clock.now());
    await guessOften(staff);
    const elsewhere = new Browser(staff.app, '198.51.100.9');
    expect((await elsewhere.post(signIn, right)).status).toBe(429);
    expect((await new Browser(staff.app).post(signIn, right)).status).toBe(200);
    staff.clock.moveMinutes(91 * 24 * 60);
    await pruneAttempts(database, staff.clock.now());
    await pruneKnownAddresses(database, staff.clock.now());
    await guessOften(staff);
    expect((await new Browser(staff.app).post(signIn, right)).status).toBe(429);
  });

  it('end with a link for a lost owner', async () => {
    const staff = await createStaffApp({ database: await open() });
    await makeOwner(staff);
    const browser = new Browser(staff.app);
    for (let count = 0; count < 11; count += 1) await browser.post(signIn, wrong);
    for (let count = 0; count < 10; count += 1) await guess(staff);
    expect((await browser.post(signIn, right)).status).toBe(429);
    const link = await makeOwnerLink({ ...staff.dependencies, origin: 'http://localhost' });
    const password = 'quiet marble windmill 7';
    await browser.post('/api/staff/links/accept', { token: tokenOf({ link }), email, password });
    expect((await browser.post(signIn, { email, password })).status).toBe(200);
  });
});

describeOnBothStores('a stranger', (open) => {
  it('has one allowance for a whole /64', async () => {
    const staff = await createStaffApp({ database: await open() });
    await makeOwner(staff);
    const statuses: number[] = [];
    for (let count = 1; count <= 11; count += 1) {
      const browser = new Browser(staff.app, `2001:db8:1:2:${count}::${count}`);
      statuses.push((await browser.post(signIn, wrong)).status);
    }
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect((await new Browser(staff.app, '2001:db8:1:3::1').post(signIn, right)).status).toBe(200);
  });

  it('on the network of the practice does not keep the desk out', async () => {
    const staff = await createStaffApp({ database: await open() });
    await makeOwner(staff);
    await signInAs(staff, right);
    const stranger = new Browser(staff.app);
    const last: number[] = [];
    for (let count = 0; count < 31; count += 1) {
      const nobody = { email: `nobody${Math.floor(count / 8)}@practice.example`, password: 'a' };
      last.push((await stranger.post(signIn, nobody)).status);
    }
    expect(last.slice(-2)).toEqual([401, 429]);
    for (let count = 0; count < 25; count += 1) {
      const code = { kind: 'totp', code: '000000' };
      expect((await stranger.post('/api/staff/sign-in/second-factor', code)).status).toBe(401);
    }
    expect((await new Browser(staff.app).post(signIn, right)).status).toBe(200);
  });
});
