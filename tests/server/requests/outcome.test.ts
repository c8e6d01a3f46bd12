import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/questions/index.ts';
import { assess } from '../../../src/rules/index.ts';
import { isSameOutcome, outcomeOf, outcomeSchema } from '../../../src/server/requests/outcome.ts';
import type { Outcome } from '../../../src/server/requests/outcome.ts';
import { aRun } from '../../support/builders/run.ts';
import { testDefinition } from '../../support/server/test-definitions.ts';

function outcomeAfter(answers: Answers): Outcome {
  const assessment = assess(testDefinition, answers, '2026-11-02', { carriesPlateletLine: true });
  if (assessment.kind !== 'decided') throw new Error(assessment.kind);
  return outcomeOf(assessment.result);
}

const topics = outcomeAfter(
  aRun({ goals: ['fine-lines', 'dryness'], medicines: ['blood-thinner'] }),
);
const withAdvice = outcomeAfter(aRun({ goals: ['hair'] }));
const ended = outcomeAfter(aRun({ 'problem-signs': ['infection-signs'] }));
const { options } = topics;
if (!options) throw new Error('no options');
const clinic = options['medical-grade'];
const [firstCaution, ...otherCautions] = topics.cautions;
const [reason] = clinic.reasons;
if (!firstCaution || reason === undefined) throw new Error('nothing to change');

describe('an outcome', () => {
  it('is a result as ids, with nothing of what it is told with', () => {
    expect(ended).toEqual({
      level: 'same-day',
      levelReasons: ['problem-signs.infection-signs'],
      options: null,
      cautions: [],
      advice: [],
    });
    expect(topics.level).toBe('topics');
    expect(clinic.reasons).toContain('goals.fine-lines');
    expect(options.topical.reasons).toContain('goals.dryness');
    expect(withAdvice.advice.length).toBeGreaterThan(0);
  });

  it.each([
    ['with options', topics],
    ['with advice', withAdvice],
    ['of a run that ended', ended],
  ])('(%s) is the same after it was stored', (_what, outcome) => {
    const stored = outcomeSchema.parse(JSON.parse(JSON.stringify(outcome)));
    expect(stored).toEqual(outcome);
    expect(isSameOutcome(stored, outcome)).toBe(true);
  });

  const withClinic = (changes: Partial<typeof clinic>): Outcome => ({
    ...topics,
    options: { ...options, 'medical-grade': { ...clinic, ...changes } },
  });
  const others: readonly (readonly [string, Outcome, Outcome])[] = [
    ['another level', topics, { ...topics, level: 'no-match' }],
    ['a status', topics, withClinic({ status: 'not-suggested' })],
    ['one reason more', topics, withClinic({ reasons: [...clinic.reasons, reason] })],
    ['one reason less', topics, withClinic({ reasons: clinic.reasons.slice(1) })],
    ['reasons in another order', topics, withClinic({ reasons: clinic.reasons.toReversed() })],
    ['no options', topics, { ...topics, options: null }],
    ['a caution less', topics, { ...topics, cautions: otherCautions }],
    [
      'another caution',
      topics,
      { ...topics, cautions: [{ ...firstCaution, id: 'another' }, ...otherCautions] },
    ],
    [
      'a caution beside one option alone',
      topics,
      { ...topics, cautions: [{ ...firstCaution, options: ['topical'] }, ...otherCautions] },
    ],
    ['an advice less', withAdvice, { ...withAdvice, advice: [] }],
    ['another sign', ended, { ...ended, levelReasons: ['problem-signs.limb-swelling'] }],
    ['a sign more', ended, { ...ended, levelReasons: [...ended.levelReasons, reason] }],
  ];
  it.each(others)('is not the same as another (%s)', (_what, one, other) => {
    expect(isSameOutcome(one, other)).toBe(false);
    expect(isSameOutcome(other, one)).toBe(false);
  });
});
