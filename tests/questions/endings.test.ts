import { describe, expect, it } from 'vitest';
import { endings, questionnaire, walkQuestions } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';

/** questionnaire.md, "Where it ends" and the two cases under D. */
describe('what ends the questionnaire', () => {
  const reached = (answers: Parameters<typeof walkQuestions>[1]) =>
    walkQuestions(questionnaire, answers).endings.map(({ id }) => id);
  const needled = {
    'recent-procedures': ['microneedling'],
    'when-microneedling': '8-to-14-days',
    'treated-skin': 'healed',
    'same-area': 'no',
    'treated-by': 'this-practice',
  } as const;

  it.each([
    ['emergency-sign', { 'emergency-signs': ['severe-pain'] }],
    ['emergency-sign', aRun({ 'problem-signs': ['dark-painful-spots'] })],
    ['problem-sign', aRun({ 'problem-signs': ['limb-swelling'] })],
    ['under-age', aRun({ age: 'under-18' })],
    ['late-lumps', aRun({ 'problem-signs': ['late-lumps'] })],
    ['late-raw-skin', aRun({ ...needled, 'treated-skin': 'raw-or-weeping' })],
    [
      'fever-after-procedure',
      aRun({ ...needled, 'when-microneedling': '4-to-7-days', 'recent-illness': ['fever-now'] }),
    ],
    [
      'reaction-still-there',
      aRun({ 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'still-there' }),
    ],
  ])('%s', (id, answers) => {
    expect(reached(answers)).toEqual([id]);
  });

  it('lets these questions be asked all the same', () => {
    const stillAsked = Object.fromEntries(endings.map((ending) => [ending.id, ending.stillAsked]));
    const times = questionnaire.questions.flatMap(({ id }) => (id.startsWith('when-') ? [id] : []));
    expect(times).toHaveLength(12);
    expect(stillAsked).toEqual({
      'emergency-sign': [],
      'problem-sign': [],
      'under-age': [],
      'late-lumps': ['recent-procedures', ...times, 'treated-by', 'recent-illness'],
      'late-raw-skin': ['recent-illness'],
      'fever-after-procedure': [],
      'reaction-still-there': [],
    });
  });
});
