import { describe, expect, it } from 'vitest';
import { questionnaire, treatedWhere, walkQuestions } from '../../src/questions/index.ts';
import type { RawAnswers } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';

const where = (answers: RawAnswers) => treatedWhere(walkQuestions(questionnaire, answers));
const treatedBy = (who: string) =>
  where({
    ...aRun(),
    'recent-procedures': ['light-peel'],
    'when-light-peel': '4-to-7-days',
    'treated-by': who,
  });

describe('who treated the person', () => {
  it.each([
    ['this-practice', 'here'],
    ['another-clinic', 'elsewhere'],
    ['spa-or-home', 'elsewhere'],
    ['not-sure', 'unknown'],
  ])('%s: %s', (answer, expected) => {
    expect(treatedBy(answer)).toBe(expected);
  });

  it('is unknown where it was not asked, whatever a stale answer says', () => {
    const signs = { 'emergency-signs': ['none'], 'problem-signs': ['infection-signs'] };
    expect(where({ ...signs, 'treated-by': 'this-practice' })).toBe('unknown');
  });
});
