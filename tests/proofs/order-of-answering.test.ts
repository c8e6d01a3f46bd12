import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { resultOf } from '../support/assess.ts';

/** P14: the order of ticking and of answering never changes the result. */
const runs = 2_000;

function shuffled<Entry>(entries: readonly Entry[], draw: () => number): Entry[] {
  return entries
    .map((entry) => ({ entry, place: draw() }))
    .toSorted((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

describe('P14: the same answers, given in another order', () => {
  it('lead to the same result', () => {
    fc.assert(
      fc.property(fc.integer(), fc.boolean(), (seed, carriesPlateletLine) => {
        const draw = seededNumbers(seed);
        const answers = drawRun(questionnaire, draw);
        const others = Object.fromEntries(
          shuffled(Object.entries(answers), draw).map(([id, answer]) => [
            id,
            typeof answer === 'string' ? answer : shuffled(answer, draw),
          ]),
        );
        const practice = { carriesPlateletLine };
        expect(resultOf(others, { practice })).toEqual(resultOf(answers, { practice }));
      }),
      { numRuns: runs },
    );
  });

  it('are put into the order of the catalogue, also where what matters is ticked last first', () => {
    const draw = seededNumbers(1);
    const ticked = Array.from({ length: 200 }, () => drawRun(questionnaire, draw)).filter(
      (answers) => Array.isArray(answers['what-matters']) && answers['what-matters'].length > 1,
    );
    expect(ticked.length).toBeGreaterThan(5);
    for (const answers of ticked) {
      const turned = {
        ...answers,
        'what-matters': (Array.isArray(answers['what-matters'])
          ? answers['what-matters']
          : []
        ).toReversed(),
      };
      expect(resultOf(turned).questionsToAsk).toEqual(resultOf(answers).questionsToAsk);
    }
  });
});
