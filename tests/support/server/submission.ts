import {
  defaultPracticeProfile,
  partsToConfirm,
  toShown,
} from '../../../src/consultation/index.ts';
import type { PracticeProfile, Shown, Submission } from '../../../src/consultation/index.ts';
import type { Answers } from '../../../src/questions/index.ts';
import { assess } from '../../../src/rules/index.ts';
import type { Definition, PracticeFacts } from '../../../src/rules/index.ts';
import type { AppDependencies } from '../../../src/server/dependencies.ts';
import { aRun } from '../builders/run.ts';
import { testDefinition } from './test-definitions.ts';

export const someId = '0123456789abcdef0123456789abcdef';
export const anotherId = 'fedcba9876543210fedcba9876543210';

/** Texts that a patient types, each of which is searched for where it must not be. */
export const typed = {
  name: 'Wilhelmina Quintanilla-Ó Dónaill',
  email: 'wilhelmina.q@patients.example',
  phone: '(404) 555-0147',
  note: 'My sister’s wedding is on the tenth.',
} as const;

/** The profile of a practice that takes requests; it carries the article's line. */
export const confirmedProfile: PracticeProfile = {
  ...defaultPracticeProfile,
  phone: '+1 404 555 0100',
  hours: [{ day: 'monday', from: '09:00', to: '17:00' }],
  timeZone: 'America/New_York',
  retentionDays: { new: 90, 'in-review': 90, contacted: 90, booked: 365, closed: 30 },
  privacyContact: 'the front desk',
  privacyNotice: { en: 'We keep what you send.', es: 'Guardamos lo que envía.' },
};

/** Saves a version of the profile, with everything confirmed unless said otherwise. */
export async function savePractice(
  { database }: Pick<AppDependencies, 'database'>,
  version = 1,
  profile: PracticeProfile = confirmedProfile,
  confirmed: readonly string[] = partsToConfirm,
): Promise<void> {
  await database
    .insertInto('practice_versions')
    .values({
      version,
      profile: JSON.stringify(profile),
      confirmed: JSON.stringify(confirmed),
      saved_at: '2026-11-01T12:00:00.000Z',
      saved_by: 'owner',
    })
    .execute();
}

/** The result that a page shows for these answers at the practice of these tests. */
export function shownFor(
  answers: Answers,
  definition: Definition = testDefinition,
  practice: PracticeFacts = { carriesPlateletLine: true },
): Shown {
  const assessment = assess(definition, answers, '2026-11-02', practice);
  if (assessment.kind !== 'decided') throw new Error(`not decided: ${assessment.kind}`);
  return toShown(assessment.result);
}

/** A body as the page sends it, with answers that a test may forge. */
export type SentBody = Omit<Submission, 'answers'> & { readonly answers: object };

/** What the page sends after a mild run; any part can be replaced. */
export function aSubmission({
  answers = aRun(),
  ...changes
}: Partial<Omit<Submission, 'answers'>> & { readonly answers?: Answers } = {}): SentBody {
  const consentGiven = { given: true, language: 'en', at: '2026-11-02T13:59:00.000Z' } as const;
  return {
    versions: { contract: 1, definition: 'test-1', practice: 1, consents: 'consents-1' },
    answeredOn: '2026-11-02',
    answers,
    shown: changes.shown ?? shownFor(answers),
    contact: {
      ...typed,
      contactBy: 'phone',
      voicemailOk: false,
      bestTimes: ['morning'],
      existingPatient: false,
      language: 'en',
    },
    consents: [
      { id: 'consent-contact', ...consentGiven },
      { id: 'consent-health-answers', ...consentGiven },
    ],
    ...changes,
  };
}
