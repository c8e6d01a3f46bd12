import { describe, expect, it } from 'vitest';
import { askedWith, checkPage, startingValues } from '../../../src/patient/question/page-values.ts';
import { questionPages } from '../../../src/patient/question/question-pages.ts';
import { aRun } from '../../support/builders/run.ts';
import { toTyped } from '../support/to-typed.ts';

function pageAt(id: string) {
  const page = questionPages.find((one) => one.id === id);
  if (!page) throw new Error(`no page ${id}`);
  return page;
}

describe('a page of questions', () => {
  it('starts with what was typed, then with what was accepted, then empty', () => {
    const draft = { typed: { smoking: 'yes' }, answers: { 'recent-sun': 'no', smoking: 'no' } };
    expect(startingValues(pageAt('recent-sun'), draft)).toEqual({
      'recent-sun': 'no',
      smoking: 'yes',
    });
    const nothing = { typed: {}, answers: {} };
    expect(startingValues(pageAt('goals'), nothing)).toEqual({ goals: [] });
  });

  it('names each of its questions that has no answer, and no other', () => {
    const page = pageAt('recent-sun');
    const asked = askedWith(page, toTyped(aRun()), { 'recent-sun': '', smoking: 'no' });
    expect(checkPage(asked, { 'recent-sun': '', smoking: 'no' })).toEqual({
      ok: false,
      problems: { 'recent-sun': 'missing' },
    });
  });

  it('gives answers in the order of the catalogue, with a sign instead of "none"', () => {
    const asked = pageAt('emergency-signs').questions;
    const values = { 'emergency-signs': ['none', 'severe-pain', 'sight-change'] };
    expect(checkPage(asked, values)).toEqual({
      ok: true,
      answers: { 'emergency-signs': ['sight-change', 'severe-pain'] },
    });
  });

  it('accepts no tick where the question may stay empty', () => {
    const values = { 'what-matters': [] };
    expect(checkPage(pageAt('what-matters').questions, values)).toEqual({
      ok: true,
      answers: values,
    });
  });

  it('drops its second question as soon as the first one ends the run', () => {
    const answers = {
      ...toTyped(aRun()),
      'recent-procedures': ['microneedling'],
      'when-microneedling': 'over-60-days',
    };
    const page = pageAt('treated-skin');
    const idsWith = (state: string) =>
      askedWith(page, answers, { 'treated-skin': state, 'same-area': '' }).map(({ id }) => id);
    expect(idsWith('')).toEqual(['treated-skin', 'same-area']);
    expect(idsWith('raw-or-weeping')).toEqual(['treated-skin']);
  });
});
