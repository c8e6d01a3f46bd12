import { describe, expect, it } from 'vitest';
import { Browser } from '../../support/server/browser.ts';
import {
  createStaffApp,
  goodPassword,
  makeOwner,
  setUpApp,
  signInAs,
} from '../../support/server/staff-app.ts';
import { nextCode } from '../../support/server/totp.ts';

const origin = 'https://consult.example';

describe('signing in', () => {
  it('opens a session with the right password and closes it on signing out', async () => {
    const staff = await createStaffApp();
    const browser = await signInAs(staff, await makeOwner(staff));
    expect((await browser.get('/api/staff/session')).body).toMatchObject({
      signedIn: true,
      account: { email: 'owner@practice.example', role: 'owner' },
      secondFactor: 'optional',
    });
    const token = new Map(browser.cookies);
    expect((await browser.post('/api/staff/sign-out')).body).toEqual({ done: true });
    expect(browser.cookies.size).toBe(0);
    // The old cookie opens nothing: the session itself is gone.
    for (const [name, value] of token) browser.cookies.set(name, value);
    expect((await browser.get('/api/staff/accounts')).body).toMatchObject({
      code: 'not-signed-in',
    });
  });

  it('takes the address in any case', async () => {
    const staff = await createStaffApp();
    await makeOwner(staff);
    const answer = await new Browser(staff.app).post('/api/staff/sign-in', {
      email: ' Owner@Practice.Example ',
      password: goodPassword,
    });
    expect(answer.body).toEqual({ next: 'signed-in' });
  });

  it('sets a cookie for this host alone over https', async () => {
    const staff = await createStaffApp({ publicOrigin: origin });
    const owner = await makeOwner(staff);
    const answer = await new Browser(staff.app).post('/api/staff/sign-in', owner);
    expect(answer.setCookies).toHaveLength(1);
    const [pair, ...attributes] = (answer.setCookies[0] ?? '').split('; ');
    expect(pair).toMatch(/^__Host-front-desk=./);
    expect(attributes.toSorted()).toEqual([
      'HttpOnly',
      'Max-Age=43200',
      'Path=/',
      'SameSite=Strict',
      'Secure',
    ]);
  });

  it('sets a plain cookie on this machine, where there is no https', async () => {
    const staff = await createStaffApp();
    const answer = await new Browser(staff.app).post('/api/staff/sign-in', await makeOwner(staff));
    expect(answer.setCookies[0]).toMatch(/^front-desk=./);
    expect(answer.setCookies[0]).toContain('HttpOnly');
    expect(answer.setCookies[0]).toContain('SameSite=Strict');
    expect(answer.setCookies[0]).not.toContain('Secure');
  });

  it('leaves no earlier session of the browser behind', async () => {
    const staff = await createStaffApp();
    const owner = await makeOwner(staff);
    const browser = await signInAs(staff, owner);
    const before = [...browser.cookies].map((pair) => pair.join('=')).join('; ');
    await browser.post('/api/staff/sign-in', owner);
    const old = await staff.app.inject({ url: '/api/staff/accounts', headers: { cookie: before } });
    expect(old.statusCode).toBe(401);
    expect((await browser.get('/api/staff/accounts')).status).toBe(200);
  });
});

describe('guessing a password', () => {
  it('says the same for a wrong password and for an account that does not exist', async () => {
    const staff = await createStaffApp();
    const { email } = await makeOwner(staff);
    const browser = new Browser(staff.app);
    const password = 'a wrong guess indeed';
    const wrong = await browser.post('/api/staff/sign-in', { email, password });
    const nobody = await browser.post('/api/staff/sign-in', { email: 'no@one.example', password });
    expect(wrong.status).toBe(401);
    expect(wrong.body).toMatchObject({ code: 'sign-in-failed' });
    expect(nobody.status).toBe(wrong.status);
    expect(nobody.body).toEqual(wrong.body);
  });

  it.each(['owner@practice.example', 'nobody@practice.example'])(
    'is refused before the 20th time, also with the right one: %s',
    async (email) => {
      const staff = await createStaffApp();
      await makeOwner(staff);
      const browser = new Browser(staff.app);
      const codes: unknown[] = [];
      for (let guess = 0; guess < 20; guess += 1) {
        const answer = await browser.post('/api/staff/sign-in', {
          email,
          password: `guess ${guess}`,
        });
        codes.push([answer.status, answer.headers['retry-after'] !== undefined]);
      }
      expect(codes.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => [401, false]));
      expect(codes.slice(10)).toEqual(Array.from({ length: 10 }, () => [429, true]));
      const right = await browser.post('/api/staff/sign-in', { email, password: goodPassword });
      expect(right.body).toMatchObject({ code: 'too-many' });
    },
  );

  it('does not lock out someone at another address, and ends after a quarter of an hour', async () => {
    const staff = await createStaffApp();
    const owner = await makeOwner(staff);
    const guesser = new Browser(staff.app, '198.51.100.1');
    for (let guess = 0; guess < 12; guess += 1) {
      await guesser.post('/api/staff/sign-in', { ...owner, password: 'not the right one' });
    }
    const elsewhere = await new Browser(staff.app).post('/api/staff/sign-in', owner);
    expect(elsewhere.body).toEqual({ next: 'signed-in' });
    expect((await guesser.post('/api/staff/sign-in', owner)).status).toBe(429);
    staff.clock.moveMinutes(15);
    expect((await guesser.post('/api/staff/sign-in', owner)).body).toEqual({ next: 'signed-in' });
  });

  it('counts guesses that are sent at once', async () => {
    const staff = await createStaffApp();
    const { email } = await makeOwner(staff);
    const browser = new Browser(staff.app);
    const answers = await Promise.all(
      Array.from({ length: 15 }, (_, guess) =>
        browser.post('/api/staff/sign-in', { email, password: `guess ${guess}` }),
      ),
    );
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(5);
  });
});

describe('the second factor', () => {
  it('is set up before anything else beyond this machine', async () => {
    const staff = await createStaffApp({ publicOrigin: origin });
    const owner = await makeOwner(staff);
    const browser = new Browser(staff.app);
    expect((await browser.post('/api/staff/sign-in', owner)).body).toEqual({
      next: 'set-up-second-factor',
    });
    expect((await browser.get('/api/staff/accounts')).body).toMatchObject({
      code: 'second-factor-needed',
    });
    expect((await browser.get('/api/staff/session')).body).toMatchObject({
      signedIn: true,
      secondFactor: 'needed',
    });
    await setUpApp(browser, owner.password);
    expect((await browser.get('/api/staff/accounts')).status).toBe(200);
    expect((await browser.get('/api/staff/session')).body).toMatchObject({ secondFactor: 'on' });
  });

  it('is asked for at the next sign-in, and nothing is open without it', async () => {
    const staff = await createStaffApp();
    const owner = await makeOwner(staff);
    const { secret } = await setUpApp(await signInAs(staff, owner), owner.password);
    const browser = new Browser(staff.app);
    expect((await browser.post('/api/staff/sign-in', owner)).body).toEqual({
      next: 'second-factor',
    });
    expect((await browser.get('/api/staff/accounts')).body).toMatchObject({
      code: 'not-signed-in',
    });
    const wrong = { kind: 'totp', code: '000000' };
    expect((await browser.post('/api/staff/sign-in/second-factor', wrong)).body).toMatchObject({
      code: 'sign-in-failed',
    });
    const right = { kind: 'totp', code: nextCode(secret) };
    expect((await browser.post('/api/staff/sign-in/second-factor', right)).body).toEqual({
      next: 'signed-in',
    });
    expect((await browser.get('/api/staff/accounts')).status).toBe(200);
  });

  it('takes a code of the app only once', async () => {
    const staff = await createStaffApp();
    const owner = await makeOwner(staff);
    const { secret } = await setUpApp(await signInAs(staff, owner), owner.password);
    const code = nextCode(secret);
    const codes: unknown[] = [];
    for (const browser of [new Browser(staff.app), new Browser(staff.app)]) {
      await browser.post('/api/staff/sign-in', owner);
      const answer = await browser.post('/api/staff/sign-in/second-factor', { kind: 'totp', code });
      codes.push(answer.status);
      codes.push((await browser.get('/api/staff/accounts')).status);
    }
    expect(codes).toEqual([200, 200, 401, 401]);
  });

  it('takes a backup code once, instead of the app', async () => {
    const staff = await createStaffApp();
    const owner = await makeOwner(staff);
    const { backupCodes } = await setUpApp(await signInAs(staff, owner), owner.password);
    const given = { kind: 'backup-code', code: backupCodes[0] };
    const statuses: number[] = [];
    for (const browser of [new Browser(staff.app), new Browser(staff.app)]) {
      await browser.post('/api/staff/sign-in', owner);
      statuses.push((await browser.post('/api/staff/sign-in/second-factor', given)).status);
    }
    expect(statuses).toEqual([200, 401]);
  });

  it('is set up only by someone who knows the password', async () => {
    const staff = await createStaffApp();
    const browser = await signInAs(staff, await makeOwner(staff));
    const answer = await browser.post('/api/staff/second-factor', { password: 'a guess' });
    expect(answer.body).toMatchObject({
      code: 'password-refused',
      fields: [{ field: 'password', code: 'password-wrong' }],
    });
  });

  it('ends the sessions that were opened without it', async () => {
    const staff = await createStaffApp();
    const owner = await makeOwner(staff);
    const without = await signInAs(staff, owner);
    await setUpApp(await signInAs(staff, owner), owner.password);
    expect((await without.get('/api/staff/accounts')).status).toBe(401);
  });
});
