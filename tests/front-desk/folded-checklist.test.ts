import { describe, expect, it } from 'vitest';
import { wordsByLanguage } from '../../src/front-desk/language/words.ts';
import { foldedChecklist } from '../../src/front-desk/request/folded-checklist.ts';
import type { Answers } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import { aResult } from './a-request-page.ts';

const { checklistTogether } = wordsByLanguage.en.reasons;
const asked = checklistTogether['inside-its-gate'];

/** Ids of the lines in each group, and what is asked for all of them. */
function folded(changes: Answers): [string[], string | undefined][] {
  const { callChecklist } = aResult(aRun({ 'open-to-procedure': undefined, ...changes }));
  return foldedChecklist(callChecklist, checklistTogether).map(({ lines, together }) => [
    lines.map(({ id }) => id),
    together,
  ]);
}

const healed = {
  'treated-skin': 'healed',
  'same-area': 'yes',
  'treated-by': 'this-practice',
  medicines: ['blood-thinner'],
} as const;

describe('the checklist of someone with several recent procedures', () => {
  it('asks once when they were, where the first of them stands, with a line for each', () => {
    expect(
      folded({
        ...healed,
        'recent-procedures': ['microneedling', 'light-peel', 'filler'],
        'when-microneedling': '0-to-3-days',
        'when-light-peel': '0-to-3-days',
        'when-filler': '4-to-7-days',
      }),
    ).toEqual([
      [['medicines.blood-thinner'], undefined],
      [['when-microneedling.inside-its-gate', 'when-light-peel.inside-its-gate'], asked],
      [['area'], undefined],
    ]);
  });
});

describe('the checklist of someone with one recent procedure', () => {
  it('asks about it by its name', () => {
    expect(
      folded({
        ...healed,
        'recent-procedures': ['microneedling'],
        'when-microneedling': '0-to-3-days',
      }),
    ).toContainEqual([['when-microneedling.inside-its-gate'], undefined]);
  });
});
