import { describe, expect, it } from 'vitest';
import { timeSpans } from '../../src/questions/index.ts';

/** questionnaire.md D and E. */
describe('how far back a question looks', () => {
  it.each([
    ['procedures', 3, 'months'],
    ['surgery', 12, 'months'],
    ['recentCancer', 5, 'years'],
    ['isotretinoin', 12, 'months'],
    ['illness', 2, 'weeks'],
    ['sun', 2, 'months'],
  ] as const)('%s: %d %s', (span, count, unit) => {
    expect(timeSpans[span]).toMatchObject({ count, unit });
  });
});
