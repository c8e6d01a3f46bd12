import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { defaultPracticeProfile, submissionSchema } from '../../../src/consultation/index.ts';
import { decide } from '../../../src/patient/decision/decide.ts';
import { buildSubmission } from '../../../src/patient/request/build-submission.ts';
import { questionnaire, walkQuestions } from '../../../src/questions/index.ts';
import { aRun } from '../../support/builders/run.ts';

const at = '2026-11-24T15:00:00.000Z';
const definition = { version: '2026.11.1', consents: 'c1', draft: false };
const consents = [
  { id: 'consent-contact', given: true, language: 'en', at },
  { id: 'consent-health-answers', given: true, language: 'en', at },
] as const;
const contact = {
  name: 'Ana',
  email: 'ana@example.com',
  contactBy: 'email',
  bestTimes: [],
  existingPatient: false,
  language: 'en',
} as const;

function submissionOf(answers: ReturnType<typeof aRun>) {
  const walk = walkQuestions(questionnaire, answers);
  const on = '2026-11-24';
  const result = decide(walk, on, defaultPracticeProfile);
  const practice = { version: 7 };
  return buildSubmission({
    walk,
    result,
    on,
    contact: { ...contact, bestTimes: [] },
    consents,
    practice,
    definition,
  });
}

describe('what is sent', () => {
  it('is what the contract asks for, with the versions that the person saw', () => {
    const submission = submissionOf(aRun());
    expect(z.parse(submissionSchema, JSON.parse(JSON.stringify(submission)))).toEqual(submission);
    expect(submission).toMatchObject({
      versions: { contract: 1, definition: '2026.11.1', practice: 7, consents: 'c1' },
      answeredOn: '2026-11-24',
      shown: { level: 'topics', options: { topical: { status: 'worth-discussing' } } },
    });
    expect(submission).not.toHaveProperty('sentFor');
  });

  it('leaves out answers that do not apply any more', () => {
    const stale = aRun({ 'scar-kind': 'raised', 'when-surgery': '0-to-3-days' });
    expect(submissionOf(stale).answers).toEqual(aRun());
  });

  it('names the ids that were shown, and nothing of staff', () => {
    const { shown } = submissionOf(aRun({ medicines: ['blood-thinner'] }));
    // rules.md: a blood thinner holds the clinic option back and leaves topical as it is.
    expect(shown.options?.['medical-grade'].status).toBe('ask-first');
    expect(shown.options?.['medical-grade'].reasons).toContain('medicines.blood-thinner');
    expect(Object.keys(shown)).toEqual(['level', 'options', 'cautions', 'advice']);
  });
});
