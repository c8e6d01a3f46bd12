import { describe, expect, it } from 'vitest';
import { orderedChecklist } from '../../src/front-desk/request/ordered-checklist.ts';
import { assess, decision, explain } from '../../src/rules/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import { aRequestPage } from './a-request-page.ts';

const run = aRun({ medicines: ['blood-thinner'], allergies: ['not-sure'] });
const definition = { version: 'test-1', contentHash: '0'.repeat(64), questionnaire, decision };
const ids = (shown: Parameters<typeof orderedChecklist>[0]) =>
  orderedChecklist(shown).map(({ id }) => id);

describe('the call checklist at the front desk', () => {
  it('begins with what clears up most', () => {
    const { shown } = aRequestPage(run);
    const decided = assess(definition, run, '2026-11-02', { carriesPlateletLine: false });
    if (decided.kind !== 'decided') throw new Error(decided.kind);
    const explained = { ...shown, explanation: explain(definition, decided) };
    expect(ids(explained)).toEqual(['allergies.not-sure', 'medicines.blood-thinner', 'area']);
  });

  it('keeps the order of the rules where nothing is explained', () => {
    const { shown } = aRequestPage(run);
    expect(ids(shown)).toEqual(['medicines.blood-thinner', 'allergies.not-sure', 'area']);
  });
});
