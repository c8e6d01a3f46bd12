import { describe, expect, it } from 'vitest';
import type { TypedConsent, TypedContact } from '../../../src/patient/draft/draft.ts';
import { readForm } from '../../../src/patient/request/contact-form.ts';

const now = '2026-11-24T15:00:00.000Z';
const agreed: TypedConsent = { given: true, language: 'en', at: now };
const consents = { 'consent-contact': agreed, 'consent-health-answers': agreed };
const filled: TypedContact = {
  name: 'Ana Núñez',
  email: 'ana@example.com',
  phone: '',
  contactBy: 'email',
  voicemailOk: '',
  bestTimes: [],
  existingPatient: 'no',
  note: '',
  language: '',
};

const read = (changes: Partial<TypedContact> = {}, given = consents) =>
  readForm({ ...filled, ...changes }, given, 'es', now);
function problemsOf(changes: Partial<TypedContact>, given = consents): Record<string, string> {
  const form = read(changes, given);
  return form.ok ? {} : Object.fromEntries(form.problems);
}

describe('a form that is filled in', () => {
  it('is sent without the fields that are empty, in the language of the page', () => {
    expect(read()).toEqual({
      ok: true,
      contact: {
        name: 'Ana Núñez',
        email: 'ana@example.com',
        contactBy: 'email',
        bestTimes: [],
        existingPatient: false,
        language: 'es',
      },
      consents: [
        { id: 'consent-contact', ...agreed },
        { id: 'consent-health-answers', ...agreed },
        { id: 'consent-text', given: false, language: 'es', at: now },
      ],
    });
  });

  it('keeps a phone as it was typed, however wrong it looks', () => {
    const form = read({ phone: ' 12 ext. 3 ', voicemailOk: 'yes', contactBy: 'phone' });
    expect(form.ok && form.contact).toMatchObject({ phone: '12 ext. 3', voicemailOk: true });
  });

  it.each(['A', 'Ñ'.repeat(100), '李'.repeat(100), 'e\u0301'.repeat(100)])(
    'accepts the name %s',
    (name) => {
      expect(problemsOf({ name })).toEqual({});
    },
  );
});

describe('a form with something missing', () => {
  it('names the first problem of every field at once', () => {
    const nothing = { name: ' ', email: '', contactBy: '', existingPatient: '' };
    expect(
      problemsOf(nothing, { ...consents, 'consent-contact': { ...agreed, given: false } }),
    ).toEqual({
      name: 'name-missing',
      email: 'email-or-phone-missing',
      contactBy: 'contact-by-missing',
      existingPatient: 'existing-patient-missing',
      'consent-contact': 'consent-missing',
    });
  });

  it.each([
    ['a name of 101 characters', { name: 'x'.repeat(101) }, { name: 'name-too-long' }],
    ['a name with a line break', { name: 'Ana\nNúñez' }, { name: 'control-characters' }],
    ['an email without an at sign', { email: 'ana' }, { email: 'email-malformed' }],
    ['a call without a phone', { contactBy: 'phone' }, { phone: 'contact-by-needs-phone' }],
    [
      'a phone without a word on voicemail',
      { phone: '404 555 0100' },
      { voicemailOk: 'voicemail-missing' },
    ],
    [
      'text messages that were not agreed to',
      { phone: '404 555 0100', voicemailOk: 'no', contactBy: 'text' },
      { 'consent-text': 'contact-by-needs-text-consent' },
    ],
    ['a note of 1,001 characters', { note: 'x'.repeat(1_001) }, { note: 'note-too-long' }],
  ])('refuses %s beside its field', (_, changes, problems) => {
    expect(problemsOf(changes)).toEqual(problems);
  });
});
