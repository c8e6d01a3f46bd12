import { directionIn, optionIds, optionStatuses, runEnds } from '../../src/rules/index.ts';
import type { OptionId, RunEnd } from '../../src/rules/index.ts';
import type { Question } from '../../src/questions/index.ts';
import type {
  DifferenceKind,
  WitnessedDifference,
} from '../../src/server/definitions/release-verdict.ts';
import { encodeDecision } from './encode-decision.ts';
import {
  allowed,
  changed,
  encodeQuestionnaire,
  plainTicks,
  tickName,
} from './encode-questionnaire.ts';
import type { TickOf } from './encode-questionnaire.ts';
import { and, differs, implies, no, not, or, variable } from './formula.ts';
import type { Formula } from './formula.ts';
import type { Catalogues } from './map-conditions.ts';
import type { Encoded } from './property.ts';
import { startProver } from './prover.ts';
import type { Model } from './prover.ts';
import { answersOf, practiceOf } from './runs.ts';

/** A kind of difference that could be there, with the runs that would show it. */
interface Possible {
  readonly difference: DifferenceKind;
  readonly formula: Formula;
}

/**
 * Compares two definitions over every run that both can decide, and gives one run for each
 * kind of difference. Answers to a question that both ask are the same in both; see
 * {@link answeredAlike} for a question whose options changed.
 * @throws Error when the solver gives up: that is never a verdict
 */
export async function compareDefinitions(
  before: Catalogues,
  after: Catalogues,
): Promise<WitnessedDifference[]> {
  const reworked = reworkedQuestions(before, after);
  const ownTicks: TickOf = (question, option) =>
    variable(tickName(question, option, reworked.includes(question) ? changed : ''));
  const one = encode(before, plainTicks);
  const other = encode(after, ownTicks);
  const prover = await startProver();
  prover.assume(one.run.complete);
  prover.assume(other.run.complete);
  for (const id of reworked) prover.assume(answeredAlike(id, before, after));

  const found: WitnessedDifference[] = [];
  for (const { difference, formula } of possibleDifferences(one, other)) {
    if (formula === no) continue;
    const model = await prover.find(formula);
    if (model) found.push({ difference, witness: witnessOf(model, before, after, reworked) });
  }
  return found;
}

function encode({ questionnaire, decision }: Catalogues, tickOf: TickOf): Encoded {
  const run = encodeQuestionnaire(questionnaire, tickOf);
  return { run, result: encodeDecision(decision, run) };
}

function find({ questionnaire }: Catalogues, id: string): Question | undefined {
  return questionnaire.questions.find((question) => question.id === id);
}

/** Questions of both that no longer take the same answers. */
function reworkedQuestions(before: Catalogues, after: Catalogues): string[] {
  return before.questionnaire.questions.flatMap((question) => {
    const other = find(after, question.id);
    return other && answersTaken(question) !== answersTaken(other) ? [question.id] : [];
  });
}

function answersTaken(question: Question): string {
  const options = question.options.toSorted();
  if (question.kind === 'one') return JSON.stringify([options]);
  const { exclusive, exclusiveGivesWay = false, mayBeEmpty = false } = question;
  return JSON.stringify([options, exclusive.toSorted(), exclusiveGivesWay, mayBeEmpty]);
}

/**
 * An answer to a reworked question that means the same in both definitions is the same in
 * both. Where it cannot be (an option that only one of them has, or ticks that the other does
 * not take), nobody can tell from ids what that person would have answered, so any answer
 * counts: a verdict can then be too strict, and never too mild.
 */
function answeredAlike(id: string, before: Catalogues, after: Catalogues): Formula {
  const earlier = find(before, id);
  const later = find(after, id);
  if (!earlier || !later) return no;
  const shared = earlier.options.filter((option) => later.options.includes(option));
  const then = (option: string) => variable(tickName(id, option));
  const now = (option: string) => variable(tickName(id, option, changed));
  const alone = (question: Question, tick: (option: string) => Formula) =>
    or(...question.options.filter((option) => !shared.includes(option)).map(tick));
  const taken = (question: Question, tick: (option: string) => Formula) =>
    allowed(
      question,
      new Map(
        question.options.map((option) => [option, shared.includes(option) ? tick(option) : no]),
      ),
    );
  const meansTheSame = and(
    not(alone(earlier, then)),
    not(alone(later, now)),
    taken(later, then),
    taken(earlier, now),
  );
  return implies(
    meansTheSame,
    and(...shared.map((option) => not(differs(then(option), now(option))))),
  );
}

function possibleDifferences(one: Encoded, other: Encoded): Possible[] {
  return [
    ...levelDifferences(one, other),
    ...optionIds.flatMap((option) => [
      ...statusDifferences(option, one, other),
      ...cautionDifferences(option, one, other),
    ]),
    ...adviceDifferences(one, other),
    ...neutralDifferences(one, other),
  ];
}

function endsAt({ result }: Encoded, end: RunEnd): Formula {
  return end === 'goes-on' ? not(result.ended) : result.level[end];
}

/** Both runs end alike: only then is anything but the level compared. */
function endAlike(one: Encoded, other: Encoded): Formula {
  return or(...runEnds.map((end) => and(endsAt(one, end), endsAt(other, end))));
}

function levelDifferences(one: Encoded, other: Encoded): Possible[] {
  return pairsOf(runEnds).map(({ from, to, direction }) => ({
    difference: { kind: 'level', from, to, direction },
    formula: and(endsAt(one, from), endsAt(other, to)),
  }));
}

function statusDifferences(option: OptionId, one: Encoded, other: Encoded): Possible[] {
  return pairsOf(optionStatuses).map(({ from, to, direction }) => ({
    difference: { kind: 'status', option, from, to, direction },
    formula: and(one.result.status[option][from], other.result.status[option][to]),
  }));
}

function pairsOf<Entry>(mostCautiousFirst: readonly Entry[]) {
  return mostCautiousFirst.flatMap((from) =>
    mostCautiousFirst.flatMap((to) => {
      const direction = directionIn(mostCautiousFirst, from, to);
      return direction ? [{ from, to, direction }] : [];
    }),
  );
}

function cautionDifferences(option: OptionId, one: Encoded, other: Encoded): Possible[] {
  const isShown = ({ result }: Encoded) =>
    and(not(result.ended), not(result.status[option]['not-suggested']));
  const bothShow = and(isShown(one), isShown(other));
  return changesOf(one.result.cautions, other.result.cautions).flatMap(({ key, ...change }) => {
    const [of, id = ''] = key.split(' ');
    if (of !== option) return [];
    const { direction, formula } = change;
    return [
      { difference: { kind: 'caution', option, id, direction }, formula: and(bothShow, formula) },
    ];
  });
}

function adviceDifferences(one: Encoded, other: Encoded): Possible[] {
  const alike = endAlike(one, other);
  return changesOf(one.result.advice, other.result.advice).map(
    ({ key: id, direction, formula }) => ({
      difference: { kind: 'advice', id, direction },
      formula: and(alike, formula),
    }),
  );
}

type Formulas = ReadonlyMap<string, Formula>;

/** Each entry as gone, which is less cautious, and as come, which is more. */
function changesOf(one: Formulas, other: Formulas) {
  return [...new Set([...one.keys(), ...other.keys()])].flatMap((key) => {
    const before = one.get(key) ?? no;
    const after = other.get(key) ?? no;
    return [
      { key, direction: 'less' as const, formula: and(before, not(after)) },
      { key, direction: 'more' as const, formula: and(not(before), after) },
    ];
  });
}

function neutralDifferences(one: Encoded, other: Encoded): Possible[] {
  const asked = ({ run }: Encoded) =>
    new Map(run.questions.map(({ id }) => [id, run.questionOf(id).asked]));
  const anyChange = (before: Formulas, after: Formulas) =>
    or(...changesOf(before, after).map(({ formula }) => formula));
  const neither = (
    kind: 'questions-asked' | 'level-reasons' | 'reasons' | 'questions-to-ask',
    formula: Formula,
  ): Possible => ({
    difference: { kind, direction: 'neither' },
    formula,
  });
  return [
    neither('questions-asked', anyChange(asked(one), asked(other))),
    neither('level-reasons', anyChange(one.result.levelReasons, other.result.levelReasons)),
    neither('reasons', anyChange(one.result.reasons, other.result.reasons)),
    neither('questions-to-ask', anyChange(one.result.questionsToAsk, other.result.questionsToAsk)),
  ];
}

function witnessOf(
  model: Model,
  before: Catalogues,
  after: Catalogues,
  reworked: readonly string[],
): WitnessedDifference['witness'] {
  return {
    practice: { ...practiceOf(model) },
    before: copyOf(answersOf(before.questionnaire, model)),
    after: copyOf(answersOf(after.questionnaire, model, ...reworked)),
  };
}

function copyOf(answers: ReturnType<typeof answersOf>) {
  return Object.fromEntries(
    Object.entries(answers).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer : [...answer],
    ]),
  );
}
