import { evaluate } from '../../src/logic/index.ts';
import type { AnswerState, Condition } from '../../src/logic/index.ts';
import type { Question, Questionnaire } from '../../src/questions/index.ts';
import { levelIds, optionIds } from '../../src/rules/index.ts';
import type { Decision, EffectKind } from '../../src/rules/index.ts';
import type { Catalogues } from './map-conditions.ts';
import { joined, residualOf, testsIn, viewOf } from './residual.ts';
import type { Residual } from './residual.ts';

/** Answers to one question that no condition tells apart, with one of them. */
export interface AnswerGroup {
  readonly state: AnswerState;
  readonly example?: readonly string[];
  readonly answers: bigint;
  /** How many of them are one option alone. */
  readonly single: number;
}

export interface GroupedAnswer {
  readonly options: readonly string[];
  readonly group: AnswerGroup;
}

/** What the rest of a run still depends on: one entry for each watched condition. */
export type State = readonly number[];

type Mutable<Entry> = { -readonly [Key in keyof Entry]: Entry[Key] };

export interface ReducedSpace {
  readonly questions: readonly Question[];
  readonly start: State;
  /** Whether the question is asked, given what came before it. */
  readonly asks: (question: Question, state: State) => boolean;
  readonly groupsOf: (question: Question) => readonly AnswerGroup[];
  /** Every allowed answer to the question, with the group that it belongs to. */
  readonly answersOf: (question: Question) => readonly GroupedAnswer[];
  readonly after: (state: State, question: Question, group: AnswerGroup) => State;
}

export const notAsked: AnswerGroup = { state: { kind: 'not-asked' }, answers: 1n, single: 1 };

const effectKinds: readonly EffectKind[] = ['matches', 'partner', 'excludes', 'review', 'not-now'];

/** The conditions on which level and statuses rest: one for each level and kind of effect. */
function watchedOf(decision: Decision): Condition[] {
  const levels = levelIds.map((level) =>
    joined(
      'any',
      decision.levelRules.filter((rule) => rule.level === level).map(({ when }) => when),
    ),
  );
  const effects = optionIds.flatMap((option) =>
    effectKinds.map((kind) =>
      joined(
        'any',
        decision.rules.flatMap(({ when, effects: { [option]: effect } }) => {
          if (effect?.kind !== kind) return [];
          return [effect.onlyWhen ? joined('all', [when, effect.onlyWhen]) : when];
        }),
      ),
    ),
  );
  return [...levels, ...effects].filter(({ kind, ...rest }) =>
    kind === 'any' && 'of' in rest ? rest.of.length > 0 : true,
  );
}

/**
 * The space of runs with answers grouped by their effect on what is asked, on the level and
 * on the statuses. Two runs with the same state go on alike, whatever was answered before.
 */
export function reduceSpace({ questionnaire, decision }: Catalogues): ReducedSpace {
  const { questions, endings } = questionnaire;
  const asking = new Map(
    questions.flatMap(({ id, askWhen }) => (askWhen ? [[id, askWhen] as const] : [])),
  );
  const watched = [...asking.values(), ...endings.map(({ when }) => when), ...watchedOf(decision)];
  const askAt = new Map([...asking.keys()].map((id, place) => [id, place]));
  const endingsFrom = asking.size;
  const residuals = startResiduals();
  const nothingKnown = viewOf('', { kind: 'unanswered' });
  const start = watched.map((condition) => residuals.keep(residualOf(condition, nothingKnown)));
  const groups = new Map(
    questions.map((question) => [question.id, groupAnswers(question, watched)] as const),
  );

  return {
    questions,
    start,
    groupsOf: ({ id }) => [...new Set((groups.get(id) ?? []).map(({ group }) => group))],
    answersOf: ({ id }) => groups.get(id) ?? [],
    asks: ({ id }, state) => {
      const closed = endings.some(
        ({ stillAsked }, place) =>
          !stillAsked.includes(id) && residuals.isTrue(state[endingsFrom + place]),
      );
      const at = askAt.get(id);
      return !closed && (at === undefined || residuals.isTrue(state[at]));
    },
    after: (state, { id }, group) => {
      // Whether this question is asked is settled, and no later one depends on it.
      const at = askAt.get(id);
      return residuals
        .decide(state, id, group)
        .map((number, place) => (place === at ? residuals.never : number));
    },
  };
}

/** Residuals as small numbers: equal numbers are equal conditions. */
function startResiduals() {
  const known: Residual[] = [true, false];
  const numbers = new Map<string, number>([
    ['true', 0],
    ['false', 1],
  ]);
  const mentions: ReadonlySet<string>[] = [new Set(), new Set()];
  const decided = new Map<AnswerGroup, Map<string, number>>();

  const keep = (residual: Residual): number => {
    const name = JSON.stringify(residual);
    const found = numbers.get(name);
    if (found !== undefined) return found;
    numbers.set(name, known.length);
    mentions.push(
      new Set(
        typeof residual === 'boolean' ? [] : testsIn(residual).map(({ question }) => question),
      ),
    );
    return known.push(residual) - 1;
  };

  const decideOne = (number: number, question: string, group: AnswerGroup): number => {
    if (mentions[number]?.has(question) !== true) return number;
    const memo = decided.get(group) ?? new Map<string, number>();
    decided.set(group, memo);
    const name = `${number} ${question}`;
    const found = memo.get(name);
    if (found !== undefined) return found;
    const condition = known[number] ?? false;
    const left =
      typeof condition === 'boolean'
        ? condition
        : residualOf(condition, viewOf(question, group.state));
    const result = keep(left);
    memo.set(name, result);
    return result;
  };

  return {
    keep,
    never: 1,
    isTrue: (number: number | undefined) => number === 0,
    decide: (state: State, question: string, group: AnswerGroup): State =>
      state.map((number) => decideOne(number, question, group)),
  };
}

/** Every allowed answer to a question, grouped by what the watched conditions say of it. */
function groupAnswers(question: Question, watched: readonly Condition[]): GroupedAnswer[] {
  const tests = watched.flatMap(testsIn).filter((test) => test.question === question.id);
  const distinct = [...new Map(tests.map((test) => [JSON.stringify(test), test])).values()];
  const groups = new Map<string, Mutable<AnswerGroup>>();
  return [...allowedAnswers(question)].map((options) => {
    const state: AnswerState = { kind: 'answered', options };
    const view = viewOf(question.id, state);
    const key = distinct.map((test) => (evaluate(test, view).value === true ? '1' : '0')).join('');
    const group = groups.get(key) ?? { state, example: options, answers: 0n, single: 0 };
    group.answers += 1n;
    if (options.length === 1) group.single += 1;
    groups.set(key, group);
    return { options, group };
  });
}

/** Every allowed answer to a question, as the options that count. */
function* allowedAnswers(question: Question): Generator<readonly string[]> {
  const { options } = question;
  if (question.kind === 'one') {
    for (const option of options) yield [option];
    return;
  }
  for (const option of question.exclusive) yield [option];
  const boxes = options.filter((option) => !question.exclusive.includes(option));
  for (let set = question.mayBeEmpty ? 0 : 1; set < 2 ** boxes.length; set += 1) {
    yield boxes.filter((_, place) => Math.floor(set / 2 ** place) % 2 === 1);
  }
}

/** The answers of a run by question, from the groups that it went through. */
export function asAnswers(
  { questions }: Questionnaire,
  chosen: ReadonlyMap<string, readonly string[]>,
): Record<string, string | readonly string[]> {
  return Object.fromEntries(
    questions.flatMap(({ id, kind }): [string, string | readonly string[]][] => {
      const options = chosen.get(id);
      if (!options) return [];
      const [only] = options;
      if (kind === 'many') return [[id, options]];
      return only === undefined ? [] : [[id, only]];
    }),
  );
}
