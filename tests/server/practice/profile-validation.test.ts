import { describe, expect, it } from 'vitest';
import type { Browser } from '../../support/server/browser.ts';
import { createStaffApp, signInWithRole } from '../../support/server/staff-app.ts';
import { confirmedProfile } from '../../support/server/submission.ts';

const url = '/api/staff/practice';

async function ownersBrowser(): Promise<Browser> {
  return signInWithRole(await createStaffApp(), 'owner');
}

describe('a profile that an owner sends', () => {
  it('is saved and shown to patients from then on', async () => {
    const browser = await ownersBrowser();
    const saved = await browser.call('PUT', url, { version: 0, profile: confirmedProfile });
    expect(saved.status).toBe(200);
    expect((await browser.get('/api/practice')).body).toMatchObject({
      version: 1,
      phone: '+1 404 555 0100',
      canSend: false,
    });
  });

  it.each([
    ['a name that is too long', { name: 'x'.repeat(201) }, 'profile.name', 'too-long'],
    ['a phone that is too short', { phone: '1' }, 'profile.phone', 'phone-malformed'],
    [
      'an emergency number with letters',
      { emergencyNumber: '9-1-1' },
      'profile.emergencyNumber',
      'emergency-number-malformed',
    ],
    [
      'hours that end before they start',
      { hours: [{ day: 'monday', from: '17:00', to: '09:00' }] },
      'profile.hours.0',
      'hours-end-before-start',
    ],
    [
      'an hour that there is not',
      { hours: [{ day: 'monday', from: '25:00', to: '26:00' }] },
      'profile.hours.0.from',
      'malformed',
    ],
    [
      'a day that there is not',
      { hours: [{ day: 'someday', from: '09:00', to: '17:00' }] },
      'profile.hours.0.day',
      'malformed',
    ],
    [
      'a time zone that there is not',
      { timeZone: 'Georgia/Atlanta' },
      'profile.timeZone',
      'unknown-time-zone',
    ],
    [
      'no days to keep',
      { retentionDays: { ...confirmedProfile.retentionDays, new: 0 } },
      'profile.retentionDays.new',
      'out-of-range',
    ],
    [
      'more than ten years to keep',
      { retentionDays: { ...confirmedProfile.retentionDays, new: 3651 } },
      'profile.retentionDays.new',
      'out-of-range',
    ],
    [
      'a notice in one language',
      { privacyNotice: { en: 'x' } },
      'profile.privacyNotice.es',
      'malformed',
    ],
    ['a field that there is not', { address: 'x' }, 'profile', 'unknown-field'],
  ])('is refused with %s', async (_what, change, field, code) => {
    const browser = await ownersBrowser();
    const profile = { ...confirmedProfile, ...change };
    const answer = await browser.call('PUT', url, { version: 0, profile });
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({ code: 'malformed' });
    expect(Object(answer.body).fields).toContainEqual({ field, code });
    expect((await browser.get(url)).body).toMatchObject({ current: { version: 0 } });
  });

  it('is read by everyone signed in and saved by an owner alone', async () => {
    const browser = await signInWithRole(await createStaffApp(), 'desk');
    expect((await browser.get(url)).status).toBe(200);
    const answer = await browser.call('PUT', url, { version: 0, profile: confirmedProfile });
    expect(answer.body).toMatchObject({ code: 'not-allowed' });
  });

  it('answers 409 with both versions when it was made on an older one', async () => {
    const browser = await ownersBrowser();
    await browser.call('PUT', url, { version: 0, profile: confirmedProfile });
    const answer = await browser.call('PUT', url, { version: 0, profile: confirmedProfile });
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({ code: 'stale', versions: { yours: 0, current: 1 } });
  });
});
