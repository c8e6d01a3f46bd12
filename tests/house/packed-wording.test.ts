import { describe, expect, it } from 'vitest';
import { sourcesOfAboutAlone, sourcesOnTheWay } from '../../scripts/vite/cited-sources.ts';
import { packProblems, packQuestions, packResult } from '../../scripts/vite/pack-wording.ts';
import { fieldProblems } from '../../src/consultation/index.ts';
import { sources } from '../../src/evidence/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { decision } from '../../src/rules/index.ts';
import { consentTexts as consentEn } from '../../src/text/en/consent.ts';
import { questionTexts as questionsEn } from '../../src/text/en/questions.ts';
import { resultTexts as resultEn } from '../../src/text/en/result.ts';
import { consentTexts as consentEs } from '../../src/text/es/consent.ts';
import { questionTexts as questionsEs } from '../../src/text/es/questions.ts';
import { resultTexts as resultEs } from '../../src/text/es/result.ts';
import { unpackQuestions, zip } from '../../src/text/unpack-questions.ts';
import { unpackResult } from '../../src/text/unpack-result.ts';

/** What travels is JSON, so the test sends it through JSON as well. */
const travelled = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value));

describe.each([
  ['English', questionsEn, resultEn, consentEn],
  ['Spanish', questionsEs, resultEs, consentEs],
] as const)('the wording that a phone loads, %s', (_language, questions, result, consent) => {
  it('has every word of the questions under its id again', () => {
    const packed = travelled(packQuestions(questions));
    expect(unpackQuestions(questionnaire.questions, packed)).toEqual(questions.questions);
  });
  it('has every word of the result under its id again', () => {
    const { levels, statuses, notThis, notSignedOff, ...byId } = result;
    expect([levels, statuses, notThis, notSignedOff]).not.toContain(undefined);
    expect(unpackResult(decision, travelled(packResult(result)))).toEqual(byId);
  });
  it('has what is said of each wrong field under its id again', () => {
    const packed = travelled(packProblems(consent.request.problems));
    expect(zip(fieldProblems, packed)).toEqual(consent.request.problems);
  });
  it('cannot be packed with an id that its catalogue does not have', () => {
    const more = { ...result.advice, another: result.advice['talk-hair'] };
    expect(() => packResult({ ...result, advice: more })).toThrow('exactly the ids');
  });
});

describe('the sources that a phone loads', () => {
  const onTheWay = sourcesOnTheWay();
  const ofAbout = sourcesOfAboutAlone();
  it('are those that a rule, a caution, a choice and advice cite', () => {
    for (const id of ['S9b', 'F3', 'E7', 'R9'] as const) expect(onTheWay).toContain(id);
  });
  it('come with the page About where it alone cites them', () => {
    // about.ts: what the surgeon sees for patients (C38), and what a cosmetic may claim.
    for (const id of ['C38', 'E9', 'cosmetic-claims'] as const) {
      expect(ofAbout).toContain(id);
      expect(onTheWay).not.toContain(id);
    }
    expect(ofAbout).not.toContain('C21');
  });
  it('leave out what nobody cites, and what stands behind signs and care steps alone', () => {
    const all = onTheWay.union(ofAbout);
    expect(all).not.toContain('R3b');
    // C48 and C50 are praise that is never repeated (claims.md).
    for (const id of ['C48', 'C50'] as const) expect(all).not.toContain(id);
    expect(all.size).toBeLessThan(Object.keys(sources).length);
  });
});
