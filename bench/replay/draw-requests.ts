import { randomBytes } from 'node:crypto';
import { practiceFacts, toShown } from '../../src/consultation/index.ts';
import type { PracticeVersion, Submission } from '../../src/consultation/index.ts';
import { seededNumbers } from '../../src/interop/index.ts';
import { applicableAnswers, walkQuestions, wishQuestion } from '../../src/questions/index.ts';
import type { Question, Questionnaire } from '../../src/questions/index.ts';
import { assess, levelsWithoutRequest } from '../../src/rules/index.ts';
import type { Level, Result } from '../../src/rules/index.ts';
import type { ServedDefinition } from '../../src/server/definitions/definition-store.ts';
import { newCode } from '../../src/server/requests/request-code.ts';
import type { NewRequest } from '../../src/server/requests/store-request.ts';

/** What requests are drawn from: every definition and profile is named by some. */
export interface DrawnFrom {
  readonly definitions: readonly ServedDefinition[];
  readonly current: ServedDefinition;
  readonly practices: readonly PracticeVersion[];
}

/** The first request comes here, and the others at this pace: a million in 231 days. */
const firstReceived = Date.UTC(2026, 0, 1, 12);
const millisecondsApart = 20_000;
/** How often a question is answered mildly, so that long runs are common enough. */
const mildShare = 0.8;
/** Share of the boxes of a list that are ticked, where it is not answered mildly. */
const boxShare = 0.25;

const withoutRequest: readonly Level[] = levelsWithoutRequest;

/**
 * Draws complete runs that take a request, each decided as the server decides it.
 * @param from number of the first request: it gives the seed, the day and the versions
 */
export function drawRequests(from: number, count: number, drawnFrom: DrawnFrom): NewRequest[] {
  const draw = seededNumbers(from + 1);
  return Array.from({ length: count }, (_, step) => drawRequest(from + step, drawnFrom, draw));
}

function drawRequest(
  number: number,
  { definitions, current, practices }: DrawnFrom,
  draw: () => number,
): NewRequest {
  const receivedAt = new Date(firstReceived + number * millisecondsApart);
  const at = receivedAt.toISOString();
  const answeredOn = at.slice(0, 10);
  const definition = pick(definitions, draw);
  const practice = pick(practices, draw);
  const facts = practiceFacts(practice.profile);
  for (;;) {
    const answers = drawAnswers(definition.questionnaire, draw);
    const named = decided(assess(definition, answers, answeredOn, facts));
    if (withoutRequest.includes(named.level)) continue;
    const submission: Submission = {
      versions: {
        contract: 1,
        definition: definition.version,
        practice: practice.version,
        consents: definition.consentsVersion,
      },
      answeredOn,
      answers,
      shown: toShown(named),
      contact: {
        name: `Patient ${number}`,
        email: `patient-${number}@patients.example`,
        phone: '(404) 555-0147',
        contactBy: 'phone',
        voicemailOk: false,
        bestTimes: ['morning'],
        existingPatient: draw() < 0.5,
        language: draw() < 0.5 ? 'en' : 'es',
      },
      consents: [
        { id: 'consent-contact', given: true, language: 'en', at },
        { id: 'consent-health-answers', given: true, language: 'en', at },
      ],
    };
    return {
      id: randomBytes(16).toString('hex'),
      code: newCode(),
      payloadHash: randomBytes(32).toString('base64url'),
      receivedAt,
      submission,
      decided: {
        definitionCurrent: current.version,
        practiceCurrent: practice.version,
        named,
        current: decided(assess(current, answers, answeredOn, facts)),
        goals: [answers[wishQuestion] ?? []].flat(),
        decidedOn: answeredOn,
        urgent: named.level === 'this-week',
        recheck: false,
        dateDoubt: false,
      },
    };
  }
}

/** One walk is enough: every question has an answer, and those that do not apply are dropped. */
function drawAnswers(questionnaire: Questionnaire, draw: () => number): Submission['answers'] {
  const everything = Object.fromEntries(
    questionnaire.questions.map((question) => [question.id, drawAnswer(question, draw)]),
  );
  const answers = applicableAnswers(walkQuestions(questionnaire, everything));
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer : [...answer],
    ]),
  );
}

function drawAnswer(question: Question, draw: () => number): string | readonly string[] {
  const mild =
    question.order?.kind === 'boxes' ? question.order.mildest : question.order?.tiers[0]?.[0];
  const option = mild !== undefined && draw() < mildShare ? mild : pick(question.options, draw);
  if (question.kind === 'one') return option;
  if (question.exclusive.includes(option) || draw() < 0.5) return [option];
  return question.options.filter(
    (other) => !question.exclusive.includes(other) && (other === option || draw() < boxShare),
  );
}

function decided(assessment: ReturnType<typeof assess>): Result {
  if (assessment.kind !== 'decided') throw new Error(`a drawn run is ${assessment.kind}`);
  return assessment.result;
}

function pick<Entry>(entries: readonly Entry[], draw: () => number): Entry {
  const picked = entries[Math.floor(draw() * entries.length)];
  if (picked === undefined) throw new Error('nothing to draw from');
  return picked;
}
