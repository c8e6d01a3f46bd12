import { describe, expect, it } from 'vitest';
import type { OptionId, Result } from '../../src/rules/index.ts';
import { holdingBack } from '../../src/rules/catalogue/holding-back.ts';
import { resultOf } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';
import { rowCases } from './rows.ts';
import type { Column } from './rows.ts';

const statusFor: Record<string, string> = {
  '-': 'worth-discussing',
  review: 'ask-first',
  'not-now': 'not-now',
};

/** Cautions that always come with the mild run (fine lines), by option. From rules.md. */
const always: Record<OptionId, string[]> = {
  'medical-grade': [
    'evidence-early',
    'not-alike',
    'interest-disclosure',
    'adjunct-not-alone',
    'oversight',
    'clinical-setting',
    'sourcing',
    'storage',
    'not-approved',
    'donor-source',
    'unknown-harms',
    'early-findings-only',
  ],
  topical: [
    'evidence-early',
    'not-alike',
    'interest-disclosure',
    'supportive-only',
    'look-alikes',
    'intact-skin-only',
    'ask-before-starting',
    'donor-source',
    'early-findings-only',
  ],
};

function ownCautions(result: Result, option: OptionId): string[] {
  return result.cautions
    .filter(({ options }) => options.includes(option))
    .map(({ id }) => id)
    .filter((id) => !always[option].includes(id));
}

function expected(column: Column): { status: string | undefined; own: string[] } {
  return column.startsWith('caution ')
    ? { status: 'worth-discussing', own: [column.slice('caution '.length)] }
    : { status: statusFor[column], own: [] };
}

describe('a row of "What holds an option back", alone', () => {
  it.each(rowCases)('$row', ({ answers, clinic, topical }) => {
    const result = resultOf(aRun(answers));
    expect(result.options?.['medical-grade'].status).toBe(expected(clinic).status);
    expect(result.options?.topical.status).toBe(expected(topical).status);
    expect(ownCautions(result, 'medical-grade')).toEqual(expected(clinic).own);
    expect(ownCautions(result, 'topical')).toEqual(expected(topical).own);
  });
});

describe('the mild run itself', () => {
  it('has both options worth discussing with the cautions that always come, and no others', () => {
    const result = resultOf(aRun());
    expect(result.level).toBe('topics');
    for (const option of ['medical-grade', 'topical'] as const) {
      expect(result.options?.[option].status).toBe('worth-discussing');
      expect(
        result.cautions
          .filter(({ options }) => options.includes(option))
          .map(({ id }) => id)
          .toSorted(),
      ).toEqual(always[option].toSorted());
    }
    // donor-source comes for both options, once, where it is listed first.
    expect(result.cautions.map(({ id }) => id)).toEqual([
      ...always['medical-grade'].slice(0, -1),
      'supportive-only',
      'look-alikes',
      'intact-skin-only',
      'ask-before-starting',
      'early-findings-only',
    ]);
  });
});

describe('a filler before a procedure that is planned', () => {
  const filler = {
    'recent-procedures': ['filler'],
    'when-filler': '8-to-14-days',
    'treated-skin': 'healed',
    'same-area': 'yes',
    'treated-by': 'this-practice',
    'planned-with': 'this-practice',
  } as const;
  const clinicStatus = (changes: Parameters<typeof aRun>[0]) =>
    resultOf(aRun({ ...filler, ...changes })).options?.['medical-grade'].status;
  it('holds the clinic option back within 2 weeks, and leaves the topical one', () => {
    const soon = {
      'planned-procedures': ['microneedling'],
      'planned-when': 'within-2-weeks',
    } as const;
    const result = resultOf(aRun({ ...filler, ...soon }));
    expect(result.options?.['medical-grade'].status).toBe('ask-first');
    expect(result.options?.topical.status).toBe('worth-discussing');
    expect(ownCautions(result, 'medical-grade')).toEqual(['recent-filler']);
    expect(ownCautions(result, 'topical')).toEqual(['recent-filler']);
  });
  it('holds nothing back when it is later, past its span, or for injectables', () => {
    const needling = { 'planned-procedures': ['microneedling'] } as const;
    expect(clinicStatus({ ...needling, 'planned-when': '2-to-8-weeks' })).toBe('worth-discussing');
    expect(
      clinicStatus({
        ...needling,
        'planned-when': 'within-2-weeks',
        'when-filler': '15-to-28-days',
      }),
    ).toBe('worth-discussing');
    expect(
      clinicStatus({ 'planned-procedures': ['injectables'], 'planned-when': 'within-2-weeks' }),
    ).toBe('worth-discussing');
  });
});

describe('the table', () => {
  it('has a case for each of its rules', () => {
    const reasons = rowCases.flatMap(({ answers }) => {
      const { options } = resultOf(aRun(answers));
      return [...(options?.['medical-grade'].reasons ?? []), ...(options?.topical.reasons ?? [])];
    });
    const shown = new Set(reasons.map(({ id }) => id));
    const missed = holdingBack.filter(({ id }) => !shown.has(id)).map(({ id }) => id);
    // Tested below the table, with the procedures that it needs beside it.
    expect(missed).toEqual(['when-filler.before-a-planned-procedure']);
  });
});
