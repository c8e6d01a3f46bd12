import { describe, expect, it } from 'vitest';
import { questionnaire, readAnswer } from '../../src/questions/index.ts';
import type { Question, QuestionId } from '../../src/questions/index.ts';

function questionOf(id: QuestionId): Question {
  const found = questionnaire.questions.find((question) => question.id === id);
  if (!found) throw new Error(`no question ${id}`);
  return found;
}
const read = (id: QuestionId, value: unknown) => readAnswer(questionOf(id), value);

describe('an answer that is allowed', () => {
  it('is kept in the order of the catalogue, once each', () => {
    expect(read('goals', ['dryness', 'scar', 'dryness'])).toEqual({
      ok: true,
      options: ['scar', 'dryness'],
    });
  });
  it('may be missing or empty only for what matters', () => {
    expect(read('what-matters', undefined)).toEqual({ ok: true, options: [] });
    expect(read('what-matters', [])).toEqual({ ok: true, options: [] });
    expect(read('area', [])).toEqual({ ok: false, problem: 'missing' });
  });
  it('lets a sign win over the none that is ticked beside it', () => {
    expect(read('problem-signs', ['none', 'late-lumps'])).toEqual({
      ok: true,
      options: ['late-lumps'],
    });
  });
});

describe('an answer that is refused', () => {
  it.each([
    ['nothing', 'age', undefined, 'missing'],
    ['null', 'age', null, 'missing'],
    ['an empty text', 'age', '', 'missing'],
    ['nothing among many', 'goals', ['scar', null], 'wrong-type'],
    ['an empty text among many', 'goals', ['scar', ''], 'unknown-option'],
    ['a list for one', 'age', ['22-or-over'], 'wrong-type'],
    ['a number for one', 'age', 22, 'wrong-type'],
    ['a text for many', 'goals', 'scar', 'wrong-type'],
    ['a number among many', 'goals', ['scar', 4], 'wrong-type'],
    ['an option of another question', 'age', 'scar', 'unknown-option'],
    ['a key of every object', 'age', 'constructor', 'unknown-option'],
    ['an unknown option among many', 'goals', ['scar', '__proto__'], 'unknown-option'],
    ['not-sure beside others', 'goals', ['scar', 'not-sure'], 'exclusive-option'],
    ['none beside others', 'skin-now', ['none', 'sunburn'], 'exclusive-option'],
    ['two that each stand alone', 'medicines', ['none', 'not-sure'], 'exclusive-option'],
    ['more answers than options', 'goals', Array.from({ length: 15 }, () => 'scar'), 'too-long'],
  ] as const)('%s', (_name, id, value, problem) => {
    expect(read(id, value)).toEqual({ ok: false, problem });
  });
});
