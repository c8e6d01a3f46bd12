import { describe, expect, it } from 'vitest';
import { drawRun, seededNumbers } from '../../../src/interop/index.ts';
import { progressAt } from '../../../src/patient/question/progress.ts';
import type { Progress } from '../../../src/patient/question/progress.ts';
import { firstOpenPage } from '../../../src/patient/question/question-pages.ts';
import { questionnaire, sectionIds, walkQuestions } from '../../../src/questions/index.ts';
import type { RawAnswers, SectionId } from '../../../src/questions/index.ts';
import { aRun, healedElsewhere } from '../../support/builders/run.ts';
import { aJourney } from '../support/a-journey.ts';
import { toTyped } from '../support/to-typed.ts';

/** How far someone is at each page of a run, as they come. */
function along(run: RawAnswers): (Progress & { readonly at: SectionId })[] {
  const seen: (Progress & { readonly at: SectionId })[] = [];
  const given = toTyped(run);
  const answers: Record<string, string | string[]> = {};
  for (;;) {
    const walk = walkQuestions(questionnaire, answers);
    const page = firstOpenPage(walk, answers);
    if (!page) return seen;
    seen.push({ ...progressAt(page.id, walk, answers), at: page.section });
    for (const { id } of page.questions) answers[id] = given[id] ?? '';
  }
}

const leftAlong = (run: RawAnswers): number[] => along(run).map(({ left }) => left);

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

/** Runs that a person could give, one box or several at a time, ended early or not. */
const drawn = Array.from({ length: 200 }, (_, seed) => drawRun(questionnaire, seededNumbers(seed)));
/** An ordinary way: at most two procedures of late, each of which asks one more question. */
const isOrdinary = (run: RawAnswers): boolean =>
  !Array.isArray(run['recent-procedures']) || run['recent-procedures'].length <= 2;

describe('how many are left, over runs that are drawn', () => {
  it('never goes up from one page to the next on an ordinary way', () => {
    const ordinary = drawn.filter(isOrdinary);
    expect(ordinary.length).toBeGreaterThan(50);
    for (const run of ordinary) {
      const counts = leftAlong(run);
      const rises = counts.filter((left, place) => left > (counts[place - 1] ?? Infinity));
      expect(rises, JSON.stringify(run)).toEqual([]);
    }
  });

  it('says so wherever it goes up', () => {
    let rises = 0;
    for (const run of drawn.filter((other) => !isOrdinary(other))) {
      const { journey } = aJourney();
      const given = toTyped(run);
      let last = Infinity;
      for (;;) {
        const { walk, draft, notice } = journey.store.getState();
        const page = firstOpenPage(walk, draft.answers);
        if (!page) break;
        const { left } = progressAt(page.id, walk, draft.answers);
        if (left > last) {
          rises += 1;
          expect(notice, JSON.stringify(run)).toBe('more-asked');
        }
        last = left;
        journey.accept(Object.fromEntries(page.questions.map(({ id }) => [id, given[id] ?? ''])));
      }
    }
    expect(rises).toBeGreaterThan(5);
  });

  it('goes up only where more procedures are named, by no more than those', () => {
    for (const run of drawn.filter((other) => !isOrdinary(other))) {
      const counts = leftAlong(run);
      const rises = counts.flatMap((left, place) => {
        const more = left - (counts[place - 1] ?? Infinity);
        return more > 0 ? [more] : [];
      });
      const named = [run['recent-procedures']].flat().length;
      expect(rises.length, JSON.stringify(run)).toBeLessThanOrEqual(1);
      expect(rises[0] ?? 0).toBeLessThanOrEqual(named - 2);
    }
  });

  it('ends with the last page, or with one more that its answer may open', () => {
    const whole = drawn.filter((run) => walkQuestions(questionnaire, run).endings.length === 0);
    expect(whole.length).toBeGreaterThan(50);
    for (const run of whole) expect(leftAlong(run).at(-1)).toBeLessThanOrEqual(2);
  });
});

describe('the line of sections', () => {
  it('shows what was answered of what is asked', () => {
    const answers = {
      'emergency-signs': ['none'],
      'problem-signs': ['none'],
      age: '22-or-over',
      goals: ['dryness'],
      area: ['face'],
      'recent-procedures': ['microneedling'],
    };
    const walk = walkQuestions(questionnaire, answers);
    const { sections } = progressAt('when-microneedling', walk, answers);
    expect(sections.map(({ section }) => section)).toEqual(sectionIds);
    // Of the procedures, when this one was, the skin, who did it, two pages on a plan and being
    // open to one are left.
    expect(sections.map(({ done }) => done)).toEqual([1, 1, 1, 1 / 7, 0, 0]);
  });

  it('fills one after the other, and never goes back on the way', () => {
    const runs = [aRun(), twoProcedures, ...drawn];
    for (const run of runs) {
      let before = sectionIds.map(() => 0);
      for (const { sections, at } of along(run)) {
        const current = sectionIds.indexOf(at);
        const now = sections.map(({ done }) => done);
        expect(now.slice(0, current).every((done) => done === 1)).toBe(true);
        expect(now[current]).toBeLessThan(1);
        expect(now.every((done, section) => done >= (before[section] ?? 0))).toBe(true);
        before = now;
      }
    }
  });

  it('fills nothing of a section that was not reached', () => {
    for (const { sections, at } of along(twoProcedures)) {
      const later = sections.slice(sectionIds.indexOf(at) + 1);
      expect(later.map(({ done }) => done)).toEqual(later.map(() => 0));
    }
  });
});
