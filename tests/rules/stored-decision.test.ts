import { describe, expect, it } from 'vitest';
import { hasAny } from '../../src/logic/index.ts';
import { smoking } from '../../src/questions/catalogue.ts';
import { assess, completeDecision, decision } from '../../src/rules/index.ts';
import type { StoredDecision } from '../../src/rules/index.ts';
import { workingDefinition, withLine } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';

describe('a decision that was released before all of it was data', () => {
  const { needs, levelsWithoutAdvice, openOptions, ...written } = decision;
  const stored: StoredDecision = written;
  it('has what held in its day', () => {
    expect(completeDecision(stored)).toMatchObject({
      needs: { 'medical-grade': ['matches', 'partner'], topical: ['matches'] },
      levelsWithoutAdvice: ['emergency', 'under-age'],
      openOptions: ['not-sure', 'rather-not-say'],
    });
  });
  it('keeps what a later release writes down', () => {
    const later = { ...stored, openOptions: ['not-sure'], levelsWithoutAdvice, needs };
    expect(completeDecision(later).openOptions).toEqual(['not-sure']);
    expect(openOptions).toHaveLength(2);
  });
});

describe('what the data says, the engine does', () => {
  const decideWith = (changes: Partial<typeof decision>, answers: ReturnType<typeof aRun>) => {
    const changed = { ...workingDefinition, decision: { ...decision, ...changes } };
    const assessment = assess(changed, answers, '2026-11-24', withLine);
    return assessment.kind === 'decided' ? assessment.result : undefined;
  };
  it('suggests the clinic option without a procedure where it needs none', () => {
    const answers = aRun({ 'open-to-procedure': 'want-advice' });
    const rules = decision.rules.filter(({ id }) => id !== 'open-to-procedure.want-advice');
    const statusOf = (needs: typeof decision.needs) =>
      decideWith({ rules, needs }, answers)?.options?.['medical-grade'].status;
    expect(statusOf(decision.needs)).toBe('not-suggested');
    expect(statusOf({ ...decision.needs, 'medical-grade': ['matches'] })).toBe('worth-discussing');
  });
  it('gives advice at the levels that the data does not leave out', () => {
    const answers = aRun({
      'exosome-history': ['clinic-on-skin'],
      'product-reaction': 'still-there',
    });
    const adviceWith = (...levelsWithoutAdvice: typeof decision.levelsWithoutAdvice) =>
      decideWith({ levelsWithoutAdvice }, answers)?.advice.map(({ id }) => id);
    expect(adviceWith('emergency')).toEqual(['report-a-reaction']);
    expect(adviceWith('this-week')).toEqual([]);
  });
  it('tells staff of a row that makes one option wait and does nothing to the other', () => {
    const waits = {
      id: 'waits',
      when: hasAny(smoking, 'yes'),
      effects: { topical: { kind: 'not-now' } },
      cites: ['S18'],
    } as const;
    const rules = [...decision.rules.filter(({ id }) => id !== 'smoking.yes'), waits];
    const result = decideWith({ rules }, aRun({ smoking: 'yes' }));
    expect(result?.options?.topical.status).toBe('not-now');
    expect(result?.callChecklist[0]).toEqual({
      id: 'waits',
      kind: 'held-back',
      answers: [{ question: 'smoking', options: ['yes'] }],
    });
  });
  it('calls open what the data calls open', () => {
    const answers = aRun({ smoking: 'rather-not-say' });
    const linesWith = (...openOptions: string[]) =>
      decideWith({ openOptions }, answers)?.callChecklist.map(({ id }) => id);
    expect(linesWith('rather-not-say')).toEqual(['smoking.rather-not-say', 'area']);
    expect(linesWith('not-sure')).toEqual(['area']);
  });
});
