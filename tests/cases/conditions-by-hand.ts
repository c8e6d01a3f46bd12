import { holds, questionsIn } from '../../src/logic/index.ts';
import type { AnswerView, Condition } from '../../src/logic/index.ts';
import type { Catalogues } from '../proofs/map-conditions.ts';
import { askedWhen } from './worded/asked-when.ts';
import { endings, levelRules } from './worded/endings.ts';
import { always, except, oneOf } from './worded/given.ts';
import type { Given, Worded } from './worded/given.ts';
import { advice, cautions, firstCaution, questionsToAsk } from './worded/lists.ts';
import { narrowed, rules, sameArea } from './worded/rules.ts';

function viewOf(given: Given): AnswerView {
  return {
    stateOf: (question) => {
      const answer = given[question];
      return answer === undefined
        ? { kind: 'not-asked' }
        : { kind: 'answered', options: [answer].flat() };
    },
    fact: (name) => given['practice'] === name,
  };
}

/** What was found of a condition before: catalogues that are compared share most of them. */
const known = new WeakMap<Condition, Map<Worded, readonly string[]>>();

function otherwise(at: string, condition: Condition | undefined, worded: Worded): string[] {
  if (!condition) return worded.failsWith.map((given) => inWords(at, true, given));
  const found = known.get(condition) ?? new Map<Worded, readonly string[]>();
  known.set(condition, found);
  const before = found.get(worded);
  if (before) return [...before];
  const check = (wanted: boolean) => (given: Given) =>
    holds(condition, viewOf(given)) === wanted ? [] : [inWords(at, !wanted, given)];
  const asked = new Set([...worded.holdsWith, ...worded.failsWith].flatMap(Object.keys));
  const unworded = questionsIn(condition).filter((question) => !asked.has(question));
  const faults = [
    ...unworded.map((question) => `${at} looks at ${question}, which its words do not`),
    ...worded.holdsWith.flatMap(check(true)),
    ...worded.failsWith.flatMap(check(false)),
  ];
  found.set(worded, faults);
  return faults;
}

function inWords(at: string, found: boolean, given: Given): string {
  return `${at} is ${found} with ${JSON.stringify(given)}`;
}

interface Entry {
  readonly id: string;
  readonly when?: Condition | undefined;
}

/** Each entry as it is worded; one that nothing is said of comes `otherwiseWorded`. */
function eachOtherwise(
  kind: string,
  entries: readonly Entry[],
  worded: Readonly<Record<string, Worded>>,
  otherwiseWorded?: Worded,
): string[] {
  return entries.flatMap(({ id, when }) => {
    const words = worded[id] ?? otherwiseWorded;
    return words ? otherwise(`${kind} ${id}`, when, words) : [`${kind} ${id} is worded nowhere`];
  });
}

const rowsById = new Map<string, Worded>();

/** rules.md: the id of a row is its question and its option, so it holds with that alone. */
function wordedById(
  { questions }: Catalogues['questionnaire'],
  entries: readonly Entry[],
): Readonly<Record<string, Worded>> {
  const options = new Map(questions.map((question) => [question.id, question.options]));
  return Object.fromEntries(
    entries.flatMap(({ id }) => {
      const [question = '', option = ''] = id.split('.');
      const all = options.get(question) ?? [];
      if (!all.includes(option)) return [];
      const key = `${id} of ${all.join()}`;
      const row = rowsById.get(key) ?? oneOf(question, [option], except(all, option));
      rowsById.set(key, row);
      return [[id, row]];
    }),
  );
}

/** Effects that are narrowed otherwise than rules.md, "Healing and time", says. */
function effectsOtherwise({ rules: all }: Catalogues['decision']): string[] {
  return all.flatMap(({ id, effects }) =>
    Object.entries(effects).flatMap(([option, { onlyWhen }]) =>
      otherwise(
        `rule ${id} on ${option}`,
        onlyWhen,
        narrowed.has(`${id} ${option}`) ? sameArea : always,
      ),
    ),
  );
}

/** Conditions that are not what the documents say, by themselves. */
export function conditionsUnlikeTheDocument({ questionnaire, decision }: Catalogues): string[] {
  const asking = questionnaire.questions.map(({ id, askWhen }) => ({ id, when: askWhen }));
  const standing = decision.standingCautions.map(({ caution, when }) => ({ id: caution, when }));
  const byId = (entries: readonly Entry[]) => wordedById(questionnaire, entries);
  return [
    ...eachOtherwise('question', asking, askedWhen),
    ...eachOtherwise('ending', questionnaire.endings, endings),
    ...eachOtherwise('level rule', decision.levelRules, {
      ...byId(decision.levelRules),
      ...levelRules,
    }),
    ...eachOtherwise('rule', decision.rules, { ...byId(decision.rules), ...rules }),
    ...effectsOtherwise(decision),
    ...eachOtherwise('advice', decision.adviceRules, advice),
    ...eachOtherwise('caution', standing, cautions, always),
    ...eachOtherwise('question to ask', decision.questionsToAsk, questionsToAsk, always),
    ...otherwise('first caution', decision.firstCaution.when, firstCaution),
  ];
}
