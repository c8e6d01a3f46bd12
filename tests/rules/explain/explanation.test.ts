import { describe, expect, it } from 'vitest';
import { explanationSchema } from '../../../src/rules/index.ts';
import { aRun } from '../../support/builders/run.ts';
import { explained } from './explained.ts';

const passes = (value: unknown) => explanationSchema.safeParse(value).success;
const more = { more: true };

describe('the contract of an explanation', () => {
  const explainBoth = () => ({
    explanation: explained(aRun({ conditions: ['not-sure'], medicines: ['blood-thinner'] })),
    ended: explained({ 'emergency-signs': ['severe-pain'] }),
  });

  it('is kept with options, and where the run ended', () => {
    const { explanation, ended } = explainBoth();
    expect(explanationSchema.parse(explanation)).toEqual(explanation);
    expect(explanationSchema.parse(ended)).toEqual(ended);
    expect(explanation.causes.options).not.toBeNull();
    expect(ended.causes.level).not.toBeNull();
  });

  it('is broken by what it does not name, at every depth', () => {
    const { explanation, ended } = explainBoth();
    const { causes, clearable } = explanation;
    const [fact] = clearable;
    const [outcome] = fact?.outcomes ?? [];
    const opened = { kind: 'opens', answers: [], gain: { lifted: 0, cleared: 0 }, questions: [] };
    const withOutcome = (changed: object) => ({
      ...explanation,
      clearable: [{ ...fact, outcomes: [changed] }],
    });
    expect(outcome).toBeDefined();
    expect(passes(withOutcome(opened))).toBe(true);
    for (const broken of [
      { ...explanation, ...more },
      { ...explanation, causes: { ...causes, ...more } },
      { ...explanation, causes: { ...causes, options: { ...causes.options, ...more } } },
      { ...ended, causes: { ...ended.causes, level: { ...ended.causes.level, ...more } } },
      { ...explanation, clearable: [{ ...fact, ...more }] },
      withOutcome({ ...outcome, ...more }),
      withOutcome({ ...outcome, gain: { lifted: 0, cleared: 0, ...more } }),
      withOutcome({
        ...outcome,
        statuses: { 'medical-grade': 'ask-first', topical: 'ask-first', ...more },
      }),
      withOutcome({ ...opened, ...more }),
    ]) {
      expect(passes(broken)).toBe(false);
    }
  });
});
