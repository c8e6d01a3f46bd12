import { describe, expect, it } from 'vitest';
import { countByWalking } from './count-by-walking.ts';
import { workingCatalogues } from './working-subject.ts';

const longest = 120_000;

describe('walking every run in the reduced space', () => {
  const walked = countByWalking(workingCatalogues);

  it('counts what can be counted by hand', { timeout: longest }, () => {
    // 9 signs: 2^9 - 1 sets with a sign; dark-painful-spots beside any of the 5 others: 2^5.
    expect(walked.counts.get('emergency')).toBe(511n + 32n);
    // Under 18 with no sign, or with late lumps alone.
    expect(walked.counts.get('under-age')).toBe(2n);
  });

  it('knows the shortest and the longest path', () => {
    // A sign ends it at the first question; a scar, twelve procedures and a reaction ask all 42.
    expect(walked.lengths).toMatchObject({ shortest: 1, longest: 42 });
  });
});
