import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { Answers } from '../../src/questions/index.ts';
import type { PracticeFacts } from '../../src/rules/index.ts';
import { resultOf } from '../support/assess.ts';

function shuffled<Entry>(entries: readonly Entry[], draw: () => number): Entry[] {
  return entries
    .map((entry) => ({ entry, place: draw() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

/** A drawn run, and the same answers given and ticked in another order. */
function drawOrders(seed: number): { readonly answers: Answers; readonly others: Answers } {
  const draw = seededNumbers(seed);
  const answers = drawRun(questionnaire, draw);
  const others = Object.fromEntries(
    shuffled(Object.entries(answers), draw).map(([id, answer]) => [
      id,
      typeof answer === 'string' ? answer : shuffled(answer, draw),
    ]),
  );
  return { answers, others };
}

/**
 * P14: the order of ticking and of answering never changes the result.
 * @param decide what gives it
 * @returns a run whose result it changes, or undefined where none of so many drawn runs has one
 */
export function changedByOrder(
  runs: number,
  decide: (answers: Answers, practice: PracticeFacts) => unknown = (answers, practice) =>
    resultOf(answers, { practice }),
): Answers | undefined {
  const { counterexample } = fc.check(
    fc.property(fc.integer(), fc.boolean(), (seed, carriesPlateletLine) => {
      const { answers, others } = drawOrders(seed);
      const practice = { carriesPlateletLine };
      return isDeepStrictEqual(decide(others, practice), decide(answers, practice));
    }),
    { numRuns: runs },
  );
  return counterexample ? drawOrders(counterexample[0]).answers : undefined;
}
