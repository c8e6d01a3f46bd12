import { expect, it } from 'vitest';
import { draftFormat, newDraft } from '../../../src/patient/draft/draft.ts';

/** A stored draft is known by its format alone: another shape under the same one would be taken. */
it('format 1 has these fields: a draft of another shape needs a format of its own', () => {
  const draft = newDraft('0'.repeat(32), '2026.11.1', 'emergency-signs', 1_000);
  expect(draftFormat).toBe(1);
  expect(Object.keys(draft)).toEqual([
    'format',
    'requestId',
    'definition',
    'touchedAt',
    'position',
    'answers',
    'answeredOn',
    'typed',
    'contact',
    'consents',
    'frozen',
  ]);
  expect(Object.keys(draft.contact)).toEqual([
    'name',
    'email',
    'phone',
    'contactBy',
    'voicemailOk',
    'bestTimes',
    'existingPatient',
    'note',
    'language',
  ]);
});
