import { describe, expect, it } from 'vitest';
import {
  createStaffApp,
  goodPassword,
  makeOwner,
  signInAs,
} from '../../support/server/staff-app.ts';
import type { StaffApp } from '../../support/server/staff-app.ts';
import type { Browser } from '../../support/server/browser.ts';

const polling = { 'x-polling': '1' };
const url = '/api/staff/accounts';

async function signedIn(): Promise<StaffApp & { readonly browser: Browser }> {
  const staff = await createStaffApp();
  return { ...staff, browser: await signInAs(staff, await makeOwner(staff)) };
}

describe('a session that nobody uses', () => {
  it('is good until just before 15 minutes and over at 15', async () => {
    const { browser, clock } = await signedIn();
    clock.moveMinutes(14.9);
    expect((await browser.get(url, polling)).status).toBe(200);
    clock.moveMinutes(0.1);
    expect((await browser.get(url)).body).toMatchObject({ code: 'not-signed-in' });
  });

  it('is not renewed by a page that polls', async () => {
    const { browser, clock } = await signedIn();
    for (let minute = 1; minute < 15; minute += 1) {
      clock.moveMinutes(1);
      expect((await browser.get(url, polling)).status).toBe(200);
    }
    clock.moveMinutes(1);
    expect((await browser.get(url, polling)).status).toBe(401);
  });

  it('stays over when the clock is set back', async () => {
    const { browser, clock } = await signedIn();
    clock.moveMinutes(15);
    expect((await browser.get(url)).status).toBe(401);
    clock.moveMinutes(-15);
    expect((await browser.get(url)).status).toBe(401);
  });
});

describe('a session that is used', () => {
  it('goes on with every request of a person, and says until when', async () => {
    const { browser, clock } = await signedIn();
    clock.moveMinutes(10);
    await browser.get(url);
    clock.moveMinutes(10);
    expect((await browser.get('/api/staff/session')).body).toMatchObject({
      signedIn: true,
      now: '2026-11-02T14:20:00.000Z',
      idleEndsAt: '2026-11-02T14:35:00.000Z',
      endsAt: '2026-11-03T02:00:00.000Z',
    });
  });

  it('is over after 12 hours all the same', async () => {
    const { browser, clock } = await signedIn();
    for (let minutes = 0; minutes < 12 * 60 - 10; minutes += 10) {
      clock.moveMinutes(10);
      expect((await browser.get(url)).status).toBe(200);
    }
    clock.moveMinutes(10);
    expect((await browser.get(url)).status).toBe(401);
  });
});

describe('a cookie', () => {
  it('without the signature of this server opens nothing', async () => {
    const { app, dependencies } = await signedIn();
    const { token } = await dependencies.database
      .selectFrom('staff_sessions')
      .select('token')
      .executeTakeFirstOrThrow();
    for (const value of [token, `${token}.`, `${token}.${'A'.repeat(43)}%3D`]) {
      const cookie = `front-desk=${value}`;
      expect((await app.inject({ url, headers: { cookie } })).statusCode).toBe(401);
    }
  });
});

describe('changing the password', () => {
  it('ends the other sessions at once and keeps this one', async () => {
    const { browser, ...staff } = await signedIn();
    const other = await signInAs(staff, {
      email: 'owner@practice.example',
      password: goodPassword,
    });
    const next = 'quiet marble windmill 7';
    expect(
      (await browser.post('/api/staff/password', { current: goodPassword, next })).body,
    ).toEqual({ done: true });
    expect((await other.get(url)).status).toBe(401);
    expect((await browser.get(url)).status).toBe(200);
    await signInAs(staff, { email: 'owner@practice.example', password: next });
  });

  it.each([
    [
      'the wrong old one',
      'not the old one',
      'quiet marble windmill 7',
      'password-refused',
      'current',
      'password-wrong',
    ],
    ['14 characters', goodPassword, 'quiet marble 7', 'malformed', 'next', 'password-too-short'],
    ['129 characters', goodPassword, 'abc'.repeat(43), 'malformed', 'next', 'password-too-long'],
    [
      'a common one',
      goodPassword,
      'password12345678',
      'password-refused',
      'next',
      'password-common',
    ],
  ])('is refused with %s', async (_what, current, next, code, field, fieldCode) => {
    const { browser } = await signedIn();
    const answer = await browser.post('/api/staff/password', { current, next });
    expect(answer.body).toMatchObject({ code, fields: [{ field, code: fieldCode }] });
  });
});
