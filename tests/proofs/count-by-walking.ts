import { assess } from '../../src/rules/index.ts';
import type { Level, OptionId, OptionStatus } from '../../src/rules/index.ts';
import type { Catalogues } from './map-conditions.ts';
import { asAnswers, notAsked, reduceSpace } from './reduced-space.ts';
import type { AnswerGroup, State } from './reduced-space.ts';

/** How long runs are, in questions that are asked. */
export interface Lengths {
  readonly shortest: number;
  readonly longest: number;
  /**
   * Expected length of a run to its two options, of people who tick one answer a question,
   * each equally likely.
   */
  readonly typical: number;
}

export interface WalkedRuns {
  /** Complete runs by level and pair of statuses, as `<level> <clinic> <topical>`. */
  readonly counts: ReadonlyMap<string, bigint>;
  readonly lengths: Lengths;
  /** What each final state means, by its key. */
  readonly outcomes: ReadonlyMap<string, Outcome>;
  /** Most states that were alive at once: how far the space was reduced. */
  readonly states: number;
}

/** What `assess` says of all runs that end in one state. */
export interface Outcome {
  readonly level: Level;
  readonly statuses?: Readonly<Record<OptionId, OptionStatus>>;
}

/** The key under which states are the same. */
export function keyOf(state: State): string {
  return state.join(' ');
}

interface Walked {
  readonly state: State;
  runs: bigint;
  shortest: number;
  longest: number;
  /** Share of the runs that get here, and the same weighed with their length so far. */
  share: number;
  weighed: number;
  /** One run that gets here, as a list from its last answer back. */
  readonly example: Example | undefined;
}

interface Example {
  readonly question: string;
  readonly options: readonly string[];
  readonly before: Example | undefined;
}

/**
 * Counts every complete run by level and pair of statuses, walking the questions in order
 * and keeping one state for all runs that go on alike. What each final state means is
 * decided by `assess` itself, on one of its runs.
 */
export function countByWalking(catalogues: Catalogues): WalkedRuns {
  const space = reduceSpace(catalogues);
  let alive = new Map<string, Walked>([['', first(space.start)]]);
  let states = 1;
  for (const question of space.questions) {
    const next = new Map<string, Walked>();
    const groups = space.groupsOf(question);
    const single = groups.reduce((sum, group) => sum + group.single, 0);
    for (const walked of alive.values()) {
      const asked = space.asks(question, walked.state);
      for (const group of asked ? groups : [notAsked]) {
        const state = space.after(walked.state, question, group);
        add(next, state, step(walked, state, question.id, group, asked ? single : 1));
      }
    }
    alive = next;
    states = Math.max(states, alive.size);
  }
  const decided = [...alive.values()].map((walked) => decide(catalogues, walked));
  const outcomes = new Map(decided.map(({ state, outcome }) => [keyOf(state), outcome]));
  return { counts: countsOf(decided), lengths: lengthsOf(decided), outcomes, states };
}

function first(state: State): Walked {
  return { state, runs: 1n, shortest: 0, longest: 0, share: 1, weighed: 0, example: undefined };
}

function step(
  before: Walked,
  state: State,
  question: string,
  group: AnswerGroup,
  single: number,
): Walked {
  const asked = group.example ? 1 : 0;
  const part = group.single / single;
  const share = before.share * part;
  return {
    state,
    runs: before.runs * group.answers,
    shortest: before.shortest + asked,
    longest: before.longest + asked,
    share,
    weighed: before.weighed * part + share * asked,
    example: group.example
      ? { question, options: group.example, before: before.example }
      : before.example,
  };
}

function add(alive: Map<string, Walked>, state: State, walked: Walked): void {
  const key = keyOf(state);
  const known = alive.get(key);
  if (!known) {
    alive.set(key, walked);
    return;
  }
  known.runs += walked.runs;
  known.shortest = Math.min(known.shortest, walked.shortest);
  known.longest = Math.max(known.longest, walked.longest);
  known.share += walked.share;
  known.weighed += walked.weighed;
}

interface Decided extends Walked {
  readonly outcome: Outcome;
}

function decide({ questionnaire, decision }: Catalogues, walked: Walked): Decided {
  const definition = { version: 'proof', contentHash: 'proof', questionnaire, decision };
  const chosen = new Map<string, readonly string[]>();
  for (let at = walked.example; at; at = at.before) chosen.set(at.question, at.options);
  const answers = asAnswers(questionnaire, chosen);
  const assessment = assess(definition, answers, '2026-11-24', { carriesPlateletLine: false });
  if (assessment.kind !== 'decided') throw new Error(`a walked run is ${assessment.kind}`);
  const { level, options } = assessment.result;
  if (!options) return { ...walked, outcome: { level } };
  const statuses = {
    'medical-grade': options['medical-grade'].status,
    topical: options.topical.status,
  };
  return { ...walked, outcome: { level, statuses } };
}

/** The name of an outcome: its level, and the pair of statuses where options are decided. */
function nameOf({ level, statuses }: Outcome): string {
  return statuses ? `${level} ${statuses['medical-grade']} ${statuses.topical}` : level;
}

function countsOf(all: readonly Decided[]): Map<string, bigint> {
  const counts = new Map<string, bigint>();
  for (const { outcome, runs } of all) {
    const name = nameOf(outcome);
    counts.set(name, (counts.get(name) ?? 0n) + runs);
  }
  return counts;
}

function lengthsOf(all: readonly Decided[]): Lengths {
  const toTheEnd = all.filter(({ outcome }) => outcome.statuses !== undefined);
  const sum = (of: (walked: Decided) => number) =>
    toTheEnd.reduce((total, walked) => total + of(walked), 0);
  return {
    shortest: Math.min(...all.map(({ shortest }) => shortest)),
    longest: Math.max(...all.map(({ longest }) => longest)),
    typical: sum(({ weighed }) => weighed) / sum(({ share }) => share),
  };
}
