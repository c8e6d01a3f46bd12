import { describe, expect, it } from 'vitest';
import { resultSchema } from '../../src/rules/index.ts';
import { resultOf, withLine } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';

const aResult = () =>
  resultOf(
    aRun({
      medicines: ['blood-thinner'],
      'recent-procedures': ['light-peel'],
      'when-light-peel': '0-to-3-days',
      'treated-skin': 'healed',
      'same-area': 'yes',
      'treated-by': 'this-practice',
    }),
    { practice: withLine },
  );
const passes = (value: unknown) => resultSchema.safeParse(value).success;

describe('the contract of a result', () => {
  it('is kept by a result with reasons, cautions, advice, questions, lines and days', () => {
    const result = aResult();
    expect(resultSchema.parse(result)).toEqual(result);
    expect(result.timeReasonEnds?.topical).not.toBeNull();
  });
  it.each(['x2026-11-24', '2026-11-24x', '2026-1-24', '2026-11-2', '26-11-24', 'yyyy-11-24'])(
    'is broken by the day %s',
    (on) => {
      const result = aResult();
      expect(passes({ ...result, provenance: { ...result.provenance, on } })).toBe(false);
      const ends = { 'medical-grade': on, topical: null };
      expect(passes({ ...result, timeReasonEnds: ends })).toBe(false);
    },
  );
  it('is broken by what it does not name, at every depth', () => {
    const more = { more: true };
    const result = aResult();
    const { options, provenance } = result;
    const [advice] = result.advice;
    const [caution] = result.cautions;
    const [line] = result.callChecklist;
    const clinic = options?.['medical-grade'];
    const [reason] = clinic?.reasons ?? [];
    const cause = { question: 'age', options: [] };
    const levelReason = { id: 'age.under-18', level: 'under-age', answers: [], sources: [] };
    expect(passes({ ...result, levelReasons: [levelReason] })).toBe(true);
    for (const change of [
      more,
      { provenance: { ...provenance, ...more } },
      { advice: [{ ...advice, ...more }] },
      { cautions: [{ ...caution, ...more }] },
      { cautions: [{ ...caution, answers: [{ ...cause, ...more }] }] },
      { callChecklist: [{ ...line, ...more }] },
      { levelReasons: [{ ...levelReason, ...more }] },
      { options: { ...options, ...more } },
      { options: { ...options, topical: { ...options?.topical, ...more } } },
      { options: { ...options, topical: { ...clinic, reasons: [{ ...reason, ...more }] } } },
    ]) {
      expect(passes({ ...result, ...change })).toBe(false);
    }
  });
});
