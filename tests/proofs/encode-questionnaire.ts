import type { Condition } from '../../src/logic/index.ts';
import type { Question, Questionnaire } from '../../src/questions/index.ts';
import { encodeCondition } from './encode-condition.ts';
import type { EncodedQuestion, EncodedView } from './encode-condition.ts';
import { and, atMostOne, exactlyOne, implies, no, not, or, variable, yes } from './formula.ts';
import type { Formula } from './formula.ts';

/** One run through the questionnaire, over every possible set of answers. */
export interface EncodedRun extends EncodedView {
  readonly questions: readonly Question[];
  readonly questionOf: (id: string) => EncodedQuestion;
  readonly tickOf: TickOf;
  /** Every question that is asked has an allowed answer. */
  readonly complete: Formula;
  /** Nothing is ticked behind a question that is not asked. */
  readonly withoutStaleTicks: Formula;
  /** The endings that are reached at last, by id. */
  readonly reached: ReadonlyMap<string, Formula>;
}

/** The variable that stands for a tick, by question and option. */
export type TickOf = (question: string, option: string) => Formula;

/** Name of the variable for a tick; `mark` tells the runs of a comparison apart. */
export function tickName(question: string, option: string, mark = ''): string {
  return `${question}${mark}=${option}`;
}

/** The ticks of an ordinary run. */
export const plainTicks: TickOf = (question, option) => variable(tickName(question, option));

/** When a tick counts: only where its question is asked. */
export type Counts = (asked: Formula, tick: Formula) => Formula;

/** What is known of the practice, as variables. */
const practiceFacts = (name: string): Formula => variable(`practice ${name}`);

/** Mark of the question whose answer a second run changes. */
export const changed = "'";

/**
 * The ticks of a run that differs from the plain one in the answer to one question alone.
 * All else is shared: what both runs ask is answered alike, and what only one of them asks
 * is free, since a tick behind a question that is not asked counts for nothing.
 */
export function ticksWithAnother(changedQuestion: string): TickOf {
  return (question, option) =>
    variable(tickName(question, option, question === changedQuestion ? changed : ''));
}

/**
 * Encodes which questions apply and what counts, in document order, as `walkQuestions`
 * says it: a condition sees only earlier questions and only answers that themselves apply.
 * @param tickOf the variables of this run; runs that are compared may share some
 * @param counts when a tick counts; another rule than the usual one is a broken walk
 * @param fact what is known of the practice; shared by runs that are compared
 * @param notAsked a question that is taken not to be asked, whatever its condition says
 */
export function encodeQuestionnaire(
  { questions, endings }: Questionnaire,
  tickOf: TickOf = plainTicks,
  counts: Counts = and,
  fact: (name: string) => Formula = practiceFacts,
  notAsked?: string,
): EncodedRun {
  const earlier = new Map<string, EncodedQuestion>();
  const complete: Formula[] = [];
  const stale: Formula[] = [];
  const settled = new Map<Condition, Formula>();
  const view: EncodedView = { questionOf: (id) => earlier.get(id), fact, settled };

  for (const question of questions) {
    const closing = endings
      .filter(({ stillAsked }) => !stillAsked.includes(question.id))
      .map(({ when }) => encodeCondition(when, view));
    const applies = question.askWhen ? encodeCondition(question.askWhen, view) : yes;
    const asked = question.id === notAsked ? no : and(applies, not(or(...closing)));
    const ticks = new Map(
      question.options.map((option) => [option, tickOf(question.id, option)] as const),
    );
    complete.push(implies(asked, allowed(question, ticks)));
    stale.push(implies(or(...ticks.values()), asked));
    const given = countingTicks(question, ticks);
    earlier.set(question.id, {
      asked,
      chose: (option) => counts(asked, given.get(option) ?? no),
    });
  }

  return {
    questions,
    questionOf: (id) => {
      const found = earlier.get(id);
      if (!found) throw new Error(`there is no question ${id}`);
      return found;
    },
    fact,
    settled,
    tickOf,
    complete: and(...complete),
    withoutStaleTicks: and(...stale),
    reached: new Map(endings.map(({ id, when }) => [id, encodeCondition(when, view)])),
  };
}

/** Whether these ticks are an answer that the question takes. */
export function allowed(question: Question, ticks: ReadonlyMap<string, Formula>): Formula {
  const all = [...ticks.values()];
  if (question.kind === 'one') return exactlyOne(...all);
  const some = question.mayBeEmpty ? yes : or(...all);
  if (question.exclusiveGivesWay) return some;
  const exclusive = question.exclusive.map((option) => ticks.get(option) ?? no);
  const others = all.filter((tick) => !exclusive.includes(tick));
  return and(
    some,
    atMostOne(...exclusive),
    ...exclusive.map((tick) => not(and(tick, or(...others)))),
  );
}

/** Which ticks count: an exclusive one gives way to a sign where the question says so. */
function countingTicks(
  question: Question,
  ticks: ReadonlyMap<string, Formula>,
): ReadonlyMap<string, Formula> {
  if (question.kind === 'one' || !question.exclusiveGivesWay) return ticks;
  const isExclusive = (option: string) => question.exclusive.includes(option);
  const others = [...ticks].flatMap(([option, tick]) => (isExclusive(option) ? [] : [tick]));
  return new Map(
    [...ticks].map(([option, tick]) => [
      option,
      isExclusive(option) ? and(tick, not(or(...others))) : tick,
    ]),
  );
}
