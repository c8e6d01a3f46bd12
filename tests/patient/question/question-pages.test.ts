import { describe, expect, it } from 'vitest';
import {
  askedOn,
  firstOpenPage,
  pageBefore,
  pageOf,
  questionPages,
} from '../../../src/patient/question/question-pages.ts';
import type { TypedAnswers } from '../../../src/patient/draft/draft.ts';
import { questionnaire, walkQuestions } from '../../../src/questions/index.ts';
import { aRun } from '../../support/builders/run.ts';
import { toTyped } from '../support/to-typed.ts';

const open = (answers: TypedAnswers) =>
  firstOpenPage(walkQuestions(questionnaire, answers), answers)?.id;
const started = { 'emergency-signs': ['none'], 'problem-signs': ['none'], age: '22-or-over' };

describe('the pages of the questionnaire', () => {
  it('hold every question once, in document order', () => {
    const ids = questionPages.flatMap(({ questions }) => questions.map(({ id }) => id));
    expect(ids).toEqual(questionnaire.questions.map(({ id }) => id));
  });

  it('show three pairs of questions together and every other one alone', () => {
    const together = questionPages
      .filter(({ questions }) => questions.length > 1)
      .map(({ questions }) => questions.map(({ id }) => id));
    expect(together).toEqual([
      ['treated-skin', 'same-area'],
      ['planned-when', 'planned-with'],
      ['recent-sun', 'smoking'],
    ]);
  });

  it('are found by any of their questions', () => {
    expect(pageOf('same-area')).toBe('treated-skin');
    expect(pageOf('goals')).toBe('goals');
  });

  it('leave out a question of a pair that the other one has ended', () => {
    const run = aRun({
      'recent-procedures': ['microneedling'],
      'when-microneedling': 'over-60-days',
      'treated-skin': 'raw-or-weeping',
    });
    const page = questionPages.find(({ id }) => id === 'treated-skin');
    const asked = page && askedOn(page, walkQuestions(questionnaire, run));
    expect(asked?.map(({ id }) => id)).toEqual(['treated-skin']);
  });
});

describe('the first open page', () => {
  it('is the first question at the start', () => {
    expect(open({})).toBe('emergency-signs');
  });

  it('follows the answers', () => {
    expect(open(started)).toBe('goals');
    expect(open({ ...started, goals: ['scar'] })).toBe('scar-kind');
    expect(open({ ...started, goals: ['dryness'] })).toBe('area');
  });

  it('is a page of a pair until both are answered', () => {
    expect(open(toTyped(aRun({ smoking: undefined })))).toBe('recent-sun');
  });

  it('is the question that may stay empty until its page was continued', () => {
    expect(open(toTyped(aRun({ 'what-matters': undefined })))).toBe('what-matters');
    expect(open(toTyped(aRun({ 'what-matters': [] })))).toBeUndefined();
  });

  it('is none once a sign has ended the run', () => {
    expect(open({ 'emergency-signs': ['severe-pain'] })).toBeUndefined();
  });
});

describe('the page before', () => {
  it('is the last one that applies', () => {
    const walk = walkQuestions(questionnaire, aRun());
    expect(pageBefore('planned-procedures', walk)?.id).toBe('recent-procedures');
    expect(pageBefore('emergency-signs', walk)).toBeUndefined();
  });
});
