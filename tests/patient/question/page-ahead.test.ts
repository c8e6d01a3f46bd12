import { describe, expect, it } from 'vitest';
import { pageAhead } from '../../../src/patient/question/page-ahead.ts';
import { questionPages } from '../../../src/patient/question/question-pages.ts';
import type { TypedAnswers } from '../../../src/patient/draft/draft.ts';

const upToProcedures = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '22-or-over',
  goals: ['fine-lines'],
  area: ['hands'],
};

/** Where Continue on a page leads, by the id of the page; nothing where no page is made for it. */
function after(id: string, typed: TypedAnswers, answers: TypedAnswers = {}): string | undefined {
  const page = questionPages.find((one) => one.id === id);
  if (!page) throw new Error(`no page ${id}`);
  return pageAhead({ page, move: 3 }, { answers, typed })[0]?.page.id;
}

describe('the page that is made ahead', () => {
  it('is the one to which the ticks of this page lead', () => {
    expect(after('emergency-signs', { 'emergency-signs': ['none'] })).toBe('problem-signs');
    const procedures = (typed: string[]) =>
      after('recent-procedures', { 'recent-procedures': typed }, upToProcedures);
    expect(procedures(['filler'])).toBe('when-filler');
    expect(procedures(['none'])).toBe('planned-procedures');
  });

  it('comes with the answers that lead to it, by which the number of pages left is told', () => {
    const page = questionPages[0];
    if (!page) throw new Error('no page');
    const [ahead] = pageAhead(
      { page, move: 3 },
      { answers: {}, typed: { 'emergency-signs': ['none'] } },
    );
    expect(ahead?.move).toBe(4);
    expect(ahead?.answers).toEqual({ 'emergency-signs': ['none'] });
    expect(ahead?.walk.answers.get('emergency-signs')).toEqual(['none']);
  });

  it('is none while something is missing, or where no question comes next', () => {
    expect(after('emergency-signs', {})).toBeUndefined();
    expect(after('emergency-signs', { 'emergency-signs': ['severe-pain'] })).toBeUndefined();
  });

  it('is none where something stands on it already', () => {
    const typed = { 'emergency-signs': ['none'], 'problem-signs': [] };
    expect(after('emergency-signs', typed)).toBeUndefined();
  });
});
