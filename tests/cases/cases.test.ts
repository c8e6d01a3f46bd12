import { describe, expect, it } from 'vitest';
import { questionnaire } from '../../src/questions/index.ts';
import { decision } from '../../src/rules/index.ts';
import { holdingBack } from '../../src/rules/catalogue/holding-back.ts';
import { mismatches } from './case.ts';
import { rulesWithARow } from './rows.ts';
import { tables } from './tables.ts';

const working = { questionnaire, decision };

describe.each(tables)('$title', ({ cases }) => {
  it.each(cases)('$name', (one) => {
    expect(mismatches(working, one)).toEqual([]);
  });
});

describe('the table of what holds an option back', () => {
  it('has a case for each of its rules', () => {
    const missed = holdingBack.filter(({ id }) => !rulesWithARow.has(id)).map(({ id }) => id);
    // It needs a plan beside it, and stands with healing and time.
    expect(missed).toEqual(['when-filler.before-a-planned-procedure']);
  });
});

describe('a case', () => {
  it('names what is otherwise than expected, and a run that is not decided', () => {
    const [first] = tables.flatMap(({ cases }) => cases);
    if (!first) throw new Error('there is no case');
    expect(mismatches(working, { ...first, expect: { level: 'no-match' } })).toEqual([
      'level: "topics", expected "no-match"',
    ]);
    expect(mismatches(working, { ...first, answers: {} })).toHaveLength(1);
  });
});
