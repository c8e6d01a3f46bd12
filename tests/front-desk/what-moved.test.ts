import { describe, expect, it } from 'vitest';
import { whatMoved } from '../../src/front-desk/request/what-moved.ts';
import { aRun } from '../support/builders/run.ts';
import { aResult } from './a-request-page.ts';

describe('two results of one request', () => {
  it('are the same where only their dates and versions differ', () => {
    const result = aResult(aRun());
    const later = { ...result, provenance: { ...result.provenance, on: '2026-12-01' } };
    expect(whatMoved(result, later).nothing).toBe(true);
  });

  it('show the level, the statuses and the reasons that moved', () => {
    const moved = whatMoved(
      aResult(aRun()),
      aResult(aRun({ conditions: ['autoimmune'], goals: ['fine-lines'] })),
    );
    // Autoimmune: review for medical-grade, a caution for topical; topical keeps the level.
    expect(moved.level).toBeUndefined();
    expect(moved.statuses).toEqual([
      { option: 'medical-grade', from: 'worth-discussing', to: 'ask-first' },
    ]);
    expect(moved.reasons).toEqual({ gone: [], added: ['conditions.autoimmune'] });
    expect(moved.cautions).toEqual({ gone: [], added: ['autoimmune'] });
    expect(moved.nothing).toBe(false);
  });

  it('show that the options are gone where a sign came to light', () => {
    const moved = whatMoved(aResult(aRun()), aResult({ 'emergency-signs': ['sight-change'] }));
    expect(moved.level).toEqual({ from: 'topics', to: 'emergency' });
    expect(moved.statuses).toEqual([
      { option: 'medical-grade', from: 'worth-discussing', to: undefined },
      { option: 'topical', from: 'worth-discussing', to: undefined },
    ]);
    expect(moved.reasons.added).toEqual(['emergency-signs.sight-change']);
  });
});
