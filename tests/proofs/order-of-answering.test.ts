import { describe, expect, it } from 'vitest';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import type { Answers } from '../../src/questions/index.ts';
import { assessed, resultOf } from '../support/assess.ts';
import { otherMistakes } from './broken-catalogues.ts';
import { changedByOrder } from './order-of-answering.ts';

describe('P14: the same answers, given in another order', () => {
  it('lead to the same result', () => {
    expect(changedByOrder(2_000)).toBeUndefined();
  });

  it(`do not where ${otherMistakes.P14}`, () => {
    const lastTicks = (answers: Answers): Answers =>
      Object.fromEntries(
        Object.entries(answers).map(([id, answer]) => [
          id,
          typeof answer === 'string' ? answer : answer.slice(-1),
        ]),
      );
    const decide = (answers: Answers) => assessed(lastTicks(answers));
    expect(changedByOrder(2_000, decide)).toBeDefined();
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
