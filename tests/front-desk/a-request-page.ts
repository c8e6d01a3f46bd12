import type { Contact } from '../../src/consultation/index.ts';
import type { RequestPage } from '../../src/consultation/staff-api.ts';
import { questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { Answers } from '../../src/questions/index.ts';
import { assess, decision } from '../../src/rules/index.ts';
import type { Result } from '../../src/rules/index.ts';
import { aRun } from '../support/builders/run.ts';

const definition = {
  version: 'test-1',
  contentHash: '0'.repeat(64),
  questionnaire,
  decision,
} as const;

export const someContact: Contact = {
  name: 'Wilhelmina Quintanilla',
  phone: '(404) 555-0147',
  contactBy: 'phone',
  voicemailOk: false,
  bestTimes: ['morning'],
  existingPatient: false,
  language: 'en',
};

/** The result of these answers, at a practice without a line of its own. */
export function aResult(answers: Answers): Result {
  const assessment = assess(definition, answers, '2026-11-02', { carriesPlateletLine: false });
  if (assessment.kind !== 'decided') throw new Error(`not decided: ${assessment.kind}`);
  return assessment.result;
}

/** A request as the desk sees it right after it arrived; any part can be replaced. */
export function aRequestPage(
  answers: Answers = aRun(),
  changes: Partial<RequestPage> = {},
): RequestPage {
  const result = aResult(answers);
  const about = answers.goals ?? [];
  return {
    id: '0123456789abcdef0123456789abcdef',
    code: 'X7KQQWM4',
    version: 1,
    state: 'new',
    closeReason: null,
    canMoveTo: ['in-review', 'contacted', 'booked', 'closed'],
    level: result.level,
    flags: [],
    callFirst: false,
    receivedAt: '2026-11-02T14:00:00.000Z',
    answeredOn: '2026-11-02',
    assignee: null,
    attempts: 0,
    callBackAt: null,
    brief: {
      about: [...about],
      heldBack: [],
      confirm: [],
      mayLeaveMessage: false,
      language: 'en',
    },
    contact: someContact,
    phoneToDial: '+14045550147',
    originalContact: null,
    consents: [],
    questions: walkQuestions(questionnaire, answers).steps.map((step) => {
      const { id: question, kind, section, staffOnly } = step.question;
      const common = { question, kind, section, corrected: null };
      if (!step.asked) return { ...common, asked: false, because: { kind: 'ended', endings: [] } };
      const options = [...(step.options ?? [])];
      return { ...common, asked: true, staffOnly: staffOnly === true, options };
    }),
    shown: { result, notMet: { levels: [], 'medical-grade': [], topical: [] } },
    current: null,
    corrected: null,
    versions: { contract: 1, definition: 'test-1', practice: 1, consents: 'consents-1' },
    signOff: null,
    notes: [],
    timeline: [],
    ...changes,
  };
}
