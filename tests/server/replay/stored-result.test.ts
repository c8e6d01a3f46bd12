import { describe, expect, it } from 'vitest';
import { toShown } from '../../../src/consultation/index.ts';
import type { Answers } from '../../../src/questions/index.ts';
import { assess, compareOutcomes } from '../../../src/rules/index.ts';
import type { Result } from '../../../src/rules/index.ts';
import { readOutcome, saysOutcome } from '../../../src/server/replay/stored-result.ts';
import { aRun } from '../../support/builders/run.ts';
import { testDefinition } from '../../support/server/test-definitions.ts';

function resultOf(answers: Answers): Result {
  const assessment = assess(testDefinition, answers, '2026-11-02', { carriesPlateletLine: true });
  if (assessment.kind !== 'decided') throw new Error(assessment.kind);
  return assessment.result;
}

/** The text of the part as a request keeps it. */
const partOf = (named: Result) => JSON.stringify({ named, current: named, shown: toShown(named) });

const topics = resultOf(aRun({ goals: ['fine-lines', 'dryness'], medicines: ['blood-thinner'] }));
const withAdvice = resultOf(aRun({ goals: ['hair'] }));
const ended = resultOf(aRun({ 'problem-signs': ['infection-signs'] }));
const { options } = topics;
if (!options) throw new Error('no options');
const clinic = options['medical-grade'];
const [firstCaution, ...otherCautions] = topics.cautions;
const [sign] = ended.levelReasons;
if (!firstCaution || !sign) throw new Error('nothing to change');

describe('a stored result', () => {
  it.each([
    ['with options', topics],
    ['with advice', withAdvice],
    ['of a run that ended', ended],
  ])('(%s) says what it says, and is read as that', (_what, result) => {
    expect(saysOutcome(partOf(result), result)).toBe(true);
    expect(readOutcome(partOf(result))).toMatchObject({
      level: result.level,
      levelReasons: result.levelReasons,
      options: result.options,
      cautions: result.cautions,
      advice: result.advice,
    });
  });

  const withClinic = (changes: Partial<typeof clinic>): Result => ({
    ...topics,
    options: { ...options, 'medical-grade': { ...clinic, ...changes } },
  });
  const others: readonly (readonly [string, Result, Result])[] = [
    ['another level', topics, { ...topics, level: 'no-match' }],
    ['a status', topics, withClinic({ status: 'not-suggested' })],
    ['one reason more', topics, withClinic({ reasons: [...clinic.reasons, ...clinic.reasons] })],
    ['one reason less', topics, withClinic({ reasons: clinic.reasons.slice(1) })],
    ['reasons in another order', topics, withClinic({ reasons: clinic.reasons.toReversed() })],
    ['no options', topics, { ...topics, options: null }],
    ['options after an end', ended, { ...ended, options }],
    ['a caution less', topics, { ...topics, cautions: otherCautions }],
    [
      'a caution beside one option alone',
      topics,
      { ...topics, cautions: [{ ...firstCaution, options: ['topical'] }, ...otherCautions] },
    ],
    ['an advice less', withAdvice, { ...withAdvice, advice: [] }],
    ['an advice more', topics, { ...topics, advice: withAdvice.advice }],
    [
      'another sign',
      ended,
      { ...ended, levelReasons: [{ ...sign, id: 'problem-signs.limb-swelling' }] },
    ],
    ['a sign more', ended, { ...ended, levelReasons: [sign, sign] }],
  ];
  it.each(others)('does not say another (%s)', (_what, stored, other) => {
    expect(saysOutcome(partOf(stored), other)).toBe(false);
    expect(saysOutcome(partOf(other), stored)).toBe(false);
  });

  it('in another form is not read', () => {
    const later = JSON.stringify({ shown: toShown(topics), named: topics });
    expect(saysOutcome(later, topics)).toBe(false);
    expect(() => readOutcome(later)).toThrow('another form');
    expect(() => readOutcome('{"named":{"level":"topics"}}')).toThrow('another form');
  });

  it('tells no difference to itself once read', () => {
    expect(compareOutcomes(readOutcome(partOf(topics)), topics)).toEqual([]);
  });
});
