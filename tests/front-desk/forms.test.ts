import { describe, expect, it } from 'vitest';
import { defaultPracticeProfile } from '../../src/consultation/index.ts';
import type { Contact } from '../../src/consultation/index.ts';
import { chooseOption } from '../../src/front-desk/request/choose-option.ts';
import {
  contactFaults,
  contactOf,
  valuesOf,
} from '../../src/front-desk/request/contact-form-values.ts';
import { passwordProblem } from '../../src/front-desk/session/new-password.ts';
import { readProfile, valuesOfProfile } from '../../src/front-desk/settings/profile-values.ts';
import type { ProfileValues } from '../../src/front-desk/settings/profile-values.ts';
import { someContact } from './a-request-page.ts';

describe('the form of a contact', () => {
  it('gives back what it was filled with', () => {
    const full: Contact = { ...someContact, email: 'w@patients.example', note: 'Two\nlines' };
    expect(contactOf(valuesOf(full))).toEqual(full);
    expect(contactOf(valuesOf(someContact))).toEqual(someContact);
  });

  it('drops the answer about messages together with the phone', () => {
    const values = { ...valuesOf(someContact), phone: ' ', email: 'w@patients.example' };
    expect(contactOf(values)).not.toHaveProperty('voicemailOk');
    expect(contactOf(values)).not.toHaveProperty('phone');
  });

  it('refuses what a request would be refused for, field by field', () => {
    const without = contactOf({ ...valuesOf(someContact), name: ' ', phone: '' });
    expect([...contactFaults(without, [])]).toEqual([
      ['name', 'name-missing'],
      ['email', 'email-or-phone-missing'],
      ['phone', 'contact-by-needs-phone'],
    ]);
  });

  it('lets nobody choose text messages for a person who did not agree to them', () => {
    const text = contactOf({ ...valuesOf(someContact), contactBy: 'text' });
    expect(contactFaults(text, []).get('contactBy')).toBe('contact-by-needs-text-consent');
    const consent = {
      id: 'consent-text',
      given: true,
      language: 'en',
      at: '2026-11-02T14:00:00.000Z',
    } as const;
    expect(contactFaults(text, [consent]).size).toBe(0);
  });
});

describe('the form of the profile', () => {
  const values: ProfileValues = {
    ...valuesOfProfile(defaultPracticeProfile),
    retentionDays: { new: '90', 'in-review': '90', contacted: '90', booked: '365', closed: '30' },
  };
  const problemsOf = (changes: Partial<ProfileValues>) => {
    const reading = readProfile({ ...values, ...changes });
    return reading.ok ? [] : [...reading.problems];
  };

  it('leaves out what is empty', () => {
    expect(readProfile(valuesOfProfile(defaultPracticeProfile))).toEqual({
      ok: true,
      profile: defaultPracticeProfile,
    });
  });

  it('takes whole days from 1 to 3650 for every state or for none', () => {
    const days = (closed: string) =>
      problemsOf({ retentionDays: { ...values.retentionDays, closed } });
    expect(days('1')).toEqual([]);
    expect(days('3650')).toEqual([]);
    for (const wrong of ['0', '3651', '1.5', '-1', 'x']) {
      expect(days(wrong)).toEqual([['retentionDays.closed', 'out-of-range']]);
    }
    expect(days('')).toEqual([['retentionDays.closed', 'missing']]);
  });

  it('refuses hours that end before they start, and hours that overlap', () => {
    const monday = (from: string, to: string) => ({ day: 'monday', from, to }) as const;
    expect(problemsOf({ hours: [monday('09:00', '12:00'), monday('12:00', '17:00')] })).toEqual([]);
    expect(problemsOf({ hours: [monday('17:00', '09:00')] })).toEqual([
      ['hours.0', 'hours-end-before-start'],
    ]);
    expect(problemsOf({ hours: [monday('09:00', '12:01'), monday('12:00', '17:00')] })).toEqual([
      ['hours.1', 'hours-overlap'],
    ]);
  });

  it('says of a number that nobody can call what is wrong with it', () => {
    for (const phone of ['12', '555 012', '+1 404 CALL NOW', '1234567890123456']) {
      expect(problemsOf({ phone }), phone).toEqual([['phone', 'phone-malformed']]);
    }
    expect(problemsOf({ phone: '(404) 555-0100' })).toEqual([]);
  });

  it('names every field that is wrong, in the order of the page', () => {
    const problems = problemsOf({
      lines: [{ name: ' ', madeFrom: 'not-known', classedAs: '' }],
      name: '',
      timeZone: 'Mars/Olympus',
      emergencyNumber: 'nine',
    });
    expect(problems).toEqual([
      ['name', 'missing'],
      ['emergencyNumber', 'emergency-number-malformed'],
      ['timeZone', 'unknown-time-zone'],
      ['lines.0.name', 'missing'],
    ]);
  });
});

describe('a new password', () => {
  it('needs 15 characters, counted as a person counts them', () => {
    expect(passwordProblem('a'.repeat(14))).toBe('password-too-short');
    expect(passwordProblem('a'.repeat(15))).toBeUndefined();
    expect(passwordProblem('😀'.repeat(14))).toBe('password-too-short');
  });

  it('has at most 128', () => {
    expect(passwordProblem('a'.repeat(128))).toBeUndefined();
    expect(passwordProblem('a'.repeat(129))).toBe('password-too-long');
  });
});

describe('choosing an option of a correction', () => {
  const many = { kind: 'many', exclusive: ['none', 'not-sure'] } as const;

  it('lets an exclusive option stand alone, and any other take its place', () => {
    expect(chooseOption(['a', 'b'], 'none', true, many)).toEqual(['none']);
    expect(chooseOption(['none'], 'a', true, many)).toEqual(['a']);
    expect(chooseOption(['a'], 'b', true, many)).toEqual(['a', 'b']);
  });

  it('takes one option back', () => {
    expect(chooseOption(['a', 'b'], 'a', false, many)).toEqual(['b']);
  });

  it('keeps a radio list to one', () => {
    expect(chooseOption(['a'], 'b', true, { kind: 'one', exclusive: [] })).toEqual(['b']);
  });
});
