import type { Question } from '../../src/questions/index.ts';
import { levelsWithoutRequest, optionIds } from '../../src/rules/index.ts';
import type { OptionId } from '../../src/rules/index.ts';
import { countByWalking, keyOf } from './count-by-walking.ts';
import type { Outcome } from './count-by-walking.ts';
import type { Catalogues } from './map-conditions.ts';
import { notAsked, reduceSpace } from './reduced-space.ts';
import type { AnswerGroup, GroupedAnswer, ReducedSpace, State } from './reduced-space.ts';

/** Two runs that differ in one answer, and what may not follow from it. */
export interface Comparison {
  readonly property: 'P6' | 'P11';
  readonly question: string;
  /** Pairs of final states that were compared. */
  readonly pairs: number;
  /** Pairs that break the property, as the two outcomes. */
  readonly broken: readonly (readonly [Outcome, Outcome])[];
}

type Pair = readonly [AnswerGroup, AnswerGroup];

/**
 * Walks P6 and P11 exhaustively over the reduced space: every pair of runs that differ in
 * the answer to one question, with all that both are asked answered alike and the rest free.
 * It shares nothing with the solver's proof but the catalogues. Each comparison is given as
 * soon as it is made, since all of them take minutes.
 */
export function* compareByWalking(catalogues: Catalogues): Generator<Comparison> {
  const space = reduceSpace(catalogues);
  const { outcomes } = countByWalking(catalogues);
  for (const question of space.questions.filter(({ order }) => order)) {
    const answers = space.answersOf(question);
    const worse = worsePairs(question, answers);
    yield compare('P6', question, worse, space, outcomes, liftsSomething);
    const unsure = answers.filter(({ options }) => options.some((option) => notKnown.has(option)));
    if (unsure.length === 0) continue;
    const known = pairsOf(unsure, answers, ([one], [other]) => one !== other);
    yield compare('P11', question, known, space, outcomes, hidesSomething);
  }
}

const notKnown: ReadonlySet<string> = new Set(['not-sure', 'rather-not-say']);

type Options = readonly string[];

function pairsOf(
  ones: readonly GroupedAnswer[],
  others: readonly GroupedAnswer[],
  compares: (one: Options, other: Options) => boolean,
): Pair[] {
  const found = new Map<AnswerGroup, Set<AnswerGroup>>();
  for (const one of ones) {
    const known = found.get(one.group) ?? new Set();
    for (const other of others) {
      if (!known.has(other.group) && compares(one.options, other.options)) known.add(other.group);
    }
    found.set(one.group, known);
  }
  return [...found].flatMap(([one, all]) => [...all].map((other): Pair => [one, other]));
}

/** Pairs of answers of which the second is worse, by the order of the catalogue entry. */
function worsePairs({ order }: Question, answers: readonly GroupedAnswer[]): Pair[] {
  if (!order) return [];
  if (order.kind === 'tiers') {
    const tierOf = (options: Options) =>
      order.tiers.findIndex((tier) => options.some((option) => tier.includes(option)));
    return pairsOf(
      answers,
      answers,
      (one, other) => tierOf(one) >= 0 && tierOf(other) > tierOf(one),
    );
  }
  const isMildest = (options: Options) => options.includes(order.mildest);
  const isUnsure = (options: Options) =>
    order.notSure !== undefined && options.includes(order.notSure);
  return pairsOf(answers, answers, (one, other) => {
    if (isMildest(one)) return !isMildest(other);
    if (isMildest(other) || isUnsure(one) || isUnsure(other)) return false;
    return other.length > one.length && one.every((option) => other.includes(option));
  });
}

function compare(
  property: Comparison['property'],
  changed: Question,
  pairs: readonly Pair[],
  space: ReducedSpace,
  outcomes: ReadonlyMap<string, Outcome>,
  breaks: (one: Outcome, other: Outcome) => boolean,
): Comparison {
  const start: readonly [State, State] = [space.start, space.start];
  let alive = new Map([[pairKey(start), start]]);
  for (const question of space.questions) {
    const next = new Map<string, readonly [State, State]>();
    for (const [one, other] of alive.values()) {
      for (const [here, there] of stepsFrom(
        question,
        changed,
        pairs,
        space,
        one,
        other,
        property,
      )) {
        const states = [
          space.after(one, question, here),
          space.after(other, question, there),
        ] as const;
        next.set(pairKey(states), states);
      }
    }
    alive = next;
  }
  const compared = [...alive.values()].map(
    ([one, other]) => [outcomeOf(outcomes, one), outcomeOf(outcomes, other)] as const,
  );
  return {
    property,
    question: changed.id,
    pairs: compared.length,
    broken: compared.filter(([one, other]) => breaks(one, other)),
  };
}

function pairKey([one, other]: readonly [State, State]): string {
  return `${keyOf(one)}|${keyOf(other)}`;
}

function outcomeOf(outcomes: ReadonlyMap<string, Outcome>, state: State): Outcome {
  const outcome = outcomes.get(keyOf(state));
  if (!outcome) throw new Error('a pair ends in a state that no single run reaches');
  return outcome;
}

/** How both runs may go on: alike where both are asked, and freely where only one is. */
function stepsFrom(
  question: Question,
  changed: Question,
  pairs: readonly Pair[],
  space: ReducedSpace,
  one: State,
  other: State,
  property: Comparison['property'],
): readonly Pair[] {
  const asksOne = space.asks(question, one);
  const asksOther = space.asks(question, other);
  const groups = space.groupsOf(question);
  // Runs that are not both asked the question are none of the property's business.
  if (question === changed) return asksOne && asksOther ? pairs : [];
  if (!asksOne && !asksOther) return [[notAsked, notAsked]];
  if (asksOne && asksOther) {
    return groups
      .filter((group) => property !== 'P6' || !isExcepted(question, changed, group))
      .map((group): Pair => [group, group]);
  }
  return groups.map((group): Pair => (asksOne ? [group, notAsked] : [notAsked, group]));
}

/** While this answer is given, the order of the changed question says nothing. */
function isExcepted(question: Question, { order }: Question, group: AnswerGroup): boolean {
  if (order?.kind !== 'tiers' || order.exceptWhile?.question !== question.id) return false;
  const excepted = group.example?.includes(order.exceptWhile.option) === true;
  if (excepted && group.answers !== 1n) throw new Error('the exception shares its group');
  return excepted;
}

function has(outcome: Outcome, option: OptionId, ...statuses: readonly string[]): boolean {
  const status = outcome.statuses?.[option];
  return status !== undefined && statuses.includes(status);
}

function requestPossible({ level }: Outcome): boolean {
  return !levelsWithoutRequest.some((without) => without === level);
}

/** P6: what a worse answer may not do. */
function liftsSomething(before: Outcome, after: Outcome): boolean {
  const makesWorth = optionIds.some(
    (option) => has(after, option, 'worth-discussing') && !has(before, option, 'worth-discussing'),
  );
  return (
    makesWorth ||
    (has(before, 'topical', 'not-now') && has(after, 'topical', 'ask-first')) ||
    (before.statuses === undefined && after.statuses !== undefined) ||
    (requestPossible(after) && !requestPossible(before))
  );
}

/** P11: not knowing leaves an option worth discussing that the other answer holds back. */
function hidesSomething(unsure: Outcome, other: Outcome): boolean {
  return optionIds.some(
    (option) =>
      has(unsure, option, 'worth-discussing') && has(other, option, 'ask-first', 'not-now'),
  );
}
