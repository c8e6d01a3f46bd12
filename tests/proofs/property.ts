import type { Questionnaire } from '../../src/questions/index.ts';
import type { Decision } from '../../src/rules/index.ts';
import { encodeDecision } from './encode-decision.ts';
import type { EncodedResult } from './encode-decision.ts';
import { encodeQuestionnaire, plainTicks, ticksWithAnother } from './encode-questionnaire.ts';
import type { Counts, EncodedRun, TickOf } from './encode-questionnaire.ts';
import { or } from './formula.ts';
import type { Formula } from './formula.ts';

/** A run and what is decided of it, over every possible set of answers. */
export interface Encoded {
  readonly run: EncodedRun;
  readonly result: EncodedResult;
}

/** What a property speaks about: the catalogues, and one run encoded from them. */
export interface Subject extends Encoded {
  readonly questionnaire: Questionnaire;
  readonly decision: Decision;
  /** When a tick counts, for the second run of a comparison too. */
  readonly counts?: Counts;
}

/** One thing that must not be possible. */
export interface Violation {
  /** What would be wrong, in plain words. */
  readonly about: string;
  readonly formula: Formula;
  /** The question whose answer differs in the second run, where two are compared. */
  readonly changed?: string;
}

/** A property of rules.md: the ways in which it could be broken, none of which may exist. */
export interface Property {
  readonly id: string;
  readonly claim: string;
  readonly violations: (subject: Subject) => readonly Violation[];
}

/** Encodes catalogues with plain ticks. */
export function subjectOf(
  questionnaire: Questionnaire,
  decision: Decision,
  counts?: Counts,
): Subject {
  const run = encodeQuestionnaire(questionnaire, plainTicks, counts);
  const result = encodeDecision(decision, run);
  return { questionnaire, decision, run, result, ...(counts ? { counts } : {}) };
}

const others = new WeakMap<Subject, Map<string, Encoded>>();

/** The second run of a comparison: another answer to one question, all shared ones equal. */
export function withAnother(subject: Subject, question: string): Encoded {
  const known = others.get(subject) ?? new Map<string, Encoded>();
  others.set(subject, known);
  const other = known.get(question) ?? encode(subject, ticksWithAnother(question));
  known.set(question, other);
  return other;
}

/**
 * Two runs that tick something else at one question, both where it is not asked. Under that
 * premise they are the same as the plain run and {@link withAnother}, and far smaller.
 */
export function whereNotAsked(subject: Subject, question: string): readonly [Encoded, Encoded] {
  return [
    encode(subject, plainTicks, question),
    encode(subject, ticksWithAnother(question), question),
  ];
}

function encode(
  { questionnaire, decision, counts }: Subject,
  tickOf: TickOf,
  notAsked?: string,
): Encoded {
  const run = encodeQuestionnaire(questionnaire, tickOf, counts, undefined, notAsked);
  return { run, result: encodeDecision(decision, run) };
}

/** Whether one of these options is chosen and counts; every name is checked. */
export function chose(run: EncodedRun, question: string, ...options: readonly string[]): Formula {
  const known = run.questions.find(({ id }) => id === question);
  for (const option of options) {
    if (!known?.options.includes(option))
      throw new Error(`there is no answer ${question} ${option}`);
  }
  const { chose: choseOption } = run.questionOf(question);
  return or(...options.map(choseOption));
}
