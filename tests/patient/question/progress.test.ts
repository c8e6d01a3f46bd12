import { describe, expect, it } from 'vitest';
import { progressAt } from '../../../src/patient/question/progress.ts';
import { firstOpenPage } from '../../../src/patient/question/question-pages.ts';
import { questionnaire, sectionIds, walkQuestions } from '../../../src/questions/index.ts';
import { aRun, healedElsewhere } from '../../support/builders/run.ts';
import { toTyped } from '../support/to-typed.ts';

/** How many are left at each page of a run, as they come. */
function leftAlong(run: ReturnType<typeof aRun>): number[] {
  const counts: number[] = [];
  const given = toTyped(run);
  const answers: Record<string, string | string[]> = {};
  for (;;) {
    const walk = walkQuestions(questionnaire, answers);
    const page = firstOpenPage(walk, answers);
    if (!page) return counts;
    counts.push(progressAt(page.id, walk, answers).left);
    for (const { id } of page.questions) answers[id] = given[id] ?? '';
  }
}

const twoProcedures = aRun({
  goals: ['scar', 'dryness'],
  'scar-kind': 'surgery',
  'scar-age': 'over-1-year',
  'recent-procedures': ['microneedling', 'filler'],
  'when-microneedling': '29-to-42-days',
  'when-filler': '29-to-42-days',
  ...healedElsewhere,
  'planned-procedures': ['light-peel'],
  'planned-when': 'later',
  'planned-with': 'not-decided',
});

describe('how many questions are left', () => {
  it.each([
    ['a mild run', aRun()],
    ['a run with a scar, two procedures and a plan', twoProcedures],
  ])('never goes up on an ordinary way and ends with one: %s', (_, run) => {
    const counts = leftAlong(run);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    expect(counts.at(-1)).toBe(1);
    expect(counts.length).toBeGreaterThan(15);
  });

  it('is never fewer than what is still asked', () => {
    const counts = leftAlong(twoProcedures);
    for (const [place, left] of counts.entries()) {
      expect(left).toBeGreaterThanOrEqual(counts.length - place);
    }
  });
});

describe('the line of sections', () => {
  it('fills them in order, the current one in part', () => {
    const { sections } = progressAt('recent-procedures', walkQuestions(questionnaire, {}), {});
    expect(sections.map(({ section }) => section)).toEqual(sectionIds);
    expect(sections.map(({ done }) => done)).toEqual([1, 1, 1, 0, 0, 0]);
    const atProblems = progressAt('problem-signs', walkQuestions(questionnaire, {}), {});
    expect(atProblems.sections[0]?.done).toBe(0.5);
  });
});
