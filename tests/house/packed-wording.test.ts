import { describe, expect, it } from 'vitest';
import { citedSources } from '../../scripts/vite/cited-sources.ts';
import { packQuestions, packResult } from '../../scripts/vite/pack-wording.ts';
import { sources } from '../../src/evidence/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { decision } from '../../src/rules/index.ts';
import { questionTexts as questionsEn } from '../../src/text/en/questions.ts';
import { resultTexts as resultEn } from '../../src/text/en/result.ts';
import { questionTexts as questionsEs } from '../../src/text/es/questions.ts';
import { resultTexts as resultEs } from '../../src/text/es/result.ts';
import { unpackQuestions } from '../../src/text/unpack-questions.ts';
import { unpackResult } from '../../src/text/unpack-result.ts';

/** What travels is JSON, so the test sends it through JSON as well. */
const travelled = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

describe.each([
  ['English', questionsEn, resultEn],
  ['Spanish', questionsEs, resultEs],
] as const)('the wording that a phone loads, %s', (_language, questions, result) => {
  it('has every word of the questions under its id again', () => {
    const packed = travelled(packQuestions(questions));
    expect(unpackQuestions(questionnaire.questions, packed)).toEqual(questions.questions);
  });
  it('has every word of the result under its id again', () => {
    const { levels, statuses, notThis, notSignedOff, ...byId } = result;
    expect([levels, statuses, notThis, notSignedOff]).not.toContain(undefined);
    expect(unpackResult(decision, travelled(packResult(result)))).toEqual(byId);
  });
  it('cannot be packed with an id that its catalogue does not have', () => {
    const more = { ...result.advice, another: result.advice['talk-hair'] };
    expect(() => packResult({ ...result, advice: more })).toThrow('exactly the ids');
  });
});

describe('the sources that a phone loads', () => {
  const cited = citedSources();
  it('are those that a rule, a caution, a choice, advice and the page About cite', () => {
    for (const id of ['S9b', 'F3', 'E7', 'R9', 'C38'] as const) expect(cited).toContain(id);
  });
  it('leave out what nobody cites, and what stands behind signs and care steps alone', () => {
    expect(cited).not.toContain('R3b');
    // C48 and C50 are praise that is never repeated (claims.md).
    for (const id of ['C48', 'C50'] as const) expect(cited).not.toContain(id);
    expect(cited.size).toBeLessThan(Object.keys(sources).length);
  });
});
