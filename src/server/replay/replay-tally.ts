import type { Replayed } from './replay-request.ts';

/** How often a rule holds now that did not, or the other way round, and what came of it. */
export interface MovedRule {
  readonly came: number;
  readonly went: number;
  readonly more: number;
  readonly less: number;
  readonly neither: number;
}

/** What became of requests that were decided again, in numbers. It grows with no request. */
export interface ReplayTally {
  readonly requests: number;
  readonly unchanged: number;
  readonly more: number;
  readonly less: number;
  /** Other rules hold, and nothing is more or less cautious. */
  readonly neither: number;
  readonly incomplete: number;
  readonly unreadable: number;
  readonly rules: Readonly<Record<string, MovedRule>>;
  /** Each way in which requests are more or less cautious, in words. */
  readonly differences: Readonly<Record<string, number>>;
  /** Questions without an answer that the definition takes. */
  readonly questions: Readonly<Record<string, number>>;
}

export const emptyTally: ReplayTally = {
  requests: 0,
  unchanged: 0,
  more: 0,
  less: 0,
  neither: 0,
  incomplete: 0,
  unreadable: 0,
  rules: {},
  differences: {},
  questions: {},
};

const noMoves: MovedRule = { came: 0, went: 0, more: 0, less: 0, neither: 0 };

/** The tally of one request. A request can be more cautious in one way and less in another. */
export function tallyOf(replayed: Exclude<Replayed, { kind: 'unmoved' }>): ReplayTally {
  const one = { ...emptyTally, requests: 1 };
  switch (replayed.kind) {
    case 'unreadable':
      return { ...one, unreadable: 1 };
    case 'incomplete':
      return { ...one, incomplete: 1, questions: onceEach(replayed.questions) };
    case 'moved': {
      const { differences, came, went } = replayed;
      const more = Number(differences.some(({ direction }) => direction === 'more'));
      const less = Number(differences.some(({ direction }) => direction === 'less'));
      const moves = { ...noMoves, more, less, neither: Number(differences.length === 0) };
      return {
        ...one,
        more,
        less,
        neither: moves.neither,
        differences: onceEach(differences.map(({ words }) => words)),
        rules: {
          ...eachAs(came, { ...moves, came: 1 }),
          ...eachAs(went, { ...moves, went: 1 }),
        },
      };
    }
  }
}

function onceEach(keys: readonly string[]): Record<string, number> {
  return eachAs(keys, 1);
}

function eachAs<Value>(keys: readonly string[], value: Value): Record<string, Value> {
  return Object.fromEntries(keys.map((key) => [key, value]));
}

export function addTallies(one: ReplayTally, other: ReplayTally): ReplayTally {
  return {
    requests: one.requests + other.requests,
    unchanged: one.unchanged + other.unchanged,
    more: one.more + other.more,
    less: one.less + other.less,
    neither: one.neither + other.neither,
    incomplete: one.incomplete + other.incomplete,
    unreadable: one.unreadable + other.unreadable,
    rules: merge(one.rules, other.rules, (a, b) => ({
      came: a.came + b.came,
      went: a.went + b.went,
      more: a.more + b.more,
      less: a.less + b.less,
      neither: a.neither + b.neither,
    })),
    differences: merge(one.differences, other.differences, (a, b) => a + b),
    questions: merge(one.questions, other.questions, (a, b) => a + b),
  };
}

type Counts<Value> = Readonly<Record<string, Value>>;

function merge<Value>(
  one: Counts<Value>,
  other: Counts<Value>,
  add: (one: Value, other: Value) => Value,
): Counts<Value> {
  const added = Object.entries(other).map(([key, value]) => {
    const known = one[key];
    return [key, known === undefined ? value : add(known, value)] as const;
  });
  return added.length === 0 ? one : { ...one, ...Object.fromEntries(added) };
}
