import type { Replayed } from './replay-request.ts';

type Moved = Extract<Replayed, { readonly kind: 'moved' }>;

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

type Counters<Counted> = { -readonly [Name in keyof Counted]: Counted[Name] };

/** Counts requests one by one. Adding whole tallies up for each of a million takes too long. */
export function countReplayed() {
  const counts: Counters<ReplayTally> = { ...emptyTally };
  const rules = new Map<string, Counters<MovedRule>>();
  const differences = new Map<string, number>();
  const questions = new Map<string, number>();

  function addMoved({ differences: found, came, went }: Moved): void {
    const more = Number(found.some(({ direction }) => direction === 'more'));
    const less = Number(found.some(({ direction }) => direction === 'less'));
    const neither = Number(found.length === 0);
    counts.more += more;
    counts.less += less;
    counts.neither += neither;
    for (const { words } of found) countOne(differences, words);
    for (const [ids, move] of [[came, 'came'] as const, [went, 'went'] as const]) {
      for (const id of ids) {
        const rule = rules.get(id) ?? { came: 0, went: 0, more: 0, less: 0, neither: 0 };
        rules.set(id, rule);
        rule[move] += 1;
        rule.more += more;
        rule.less += less;
        rule.neither += neither;
      }
    }
  }

  return {
    /** A request can be more cautious in one way and less in another. */
    add(replayed: Replayed): void {
      counts.requests += 1;
      switch (replayed.kind) {
        case 'unmoved':
          counts.unchanged += 1;
          break;
        case 'unreadable':
          counts.unreadable += 1;
          break;
        case 'incomplete':
          counts.incomplete += 1;
          for (const question of replayed.questions) countOne(questions, question);
          break;
        case 'moved':
          addMoved(replayed);
          break;
      }
    },
    tally: (): ReplayTally => ({
      ...counts,
      rules: Object.fromEntries(rules),
      differences: Object.fromEntries(differences),
      questions: Object.fromEntries(questions),
    }),
  };
}

function countOne(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
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
