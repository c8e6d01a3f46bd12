import { describe, expect, it } from 'vitest';
import { isCalendarDay, resultSchema } from '../../src/rules/index.ts';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { assessed, resultOf } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';

describe('assess', () => {
  it('decides complete runs only, and names what is missing', () => {
    expect(assessed({})).toMatchObject({ kind: 'incomplete', questions: ['emergency-signs'] });
    expect(assessed(aRun({ smoking: undefined, allergies: undefined }))).toMatchObject({
      kind: 'incomplete',
      questions: ['allergies', 'smoking'],
    });
  });
  it('needs no answer to what matters', () => {
    expect(assessed(aRun({ 'what-matters': undefined })).kind).toBe('decided');
  });
  it('refuses a question that it does not know', () => {
    expect(assessed({ ...aRun(), shoes: 'red' })).toMatchObject({
      kind: 'unknown-question',
      questions: ['shoes'],
    });
  });
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '', '2026-01-01T00:00'])(
    'refuses the day %s',
    (on) => {
      expect(assessed(aRun(), { on }).kind).toBe('impossible-date');
      expect(isCalendarDay(on)).toBe(false);
    },
  );
  it('gives a result that keeps to its contract, whatever was answered', () => {
    const draw = seededNumbers(11);
    for (let run = 0; run < 500; run += 1) {
      const answers = drawRun(questionnaire, draw);
      expect(resultSchema.safeParse(resultOf(answers)).success).toBe(true);
    }
  });
  it('gives the same ids whatever the order of ticking and of answering', () => {
    const draw = seededNumbers(12);
    for (let run = 0; run < 300; run += 1) {
      const answers = drawRun(questionnaire, draw);
      const turned = Object.fromEntries(
        Object.entries(answers)
          .toReversed()
          .map(([id, answer]) => [id, typeof answer === 'string' ? answer : answer.toReversed()]),
      );
      expect(resultOf(turned)).toEqual(resultOf(answers));
    }
  });
  it('names the answers that caused a reason, and its sources', () => {
    const reasons = resultOf(aRun({ medicines: ['blood-thinner', 'retinoid-or-acid'] })).options?.[
      'medical-grade'
    ].reasons;
    expect(reasons).toContainEqual({
      id: 'medicines.blood-thinner',
      effect: 'review',
      answers: [{ question: 'medicines', options: ['blood-thinner'] }],
      sources: ['S9b'],
    });
  });
});
