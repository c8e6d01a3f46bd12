import { describe, expect, it } from 'vitest';
import { brokenCatalogues } from './broken-catalogues.ts';
import { compareByWalking } from './compare-by-walking.ts';
import { workingCatalogues } from './working-subject.ts';

const longest = 180_000;
const aboutPregnancy = ({ id }: { readonly id: string }) => id === 'pregnancy';

/** One question here; `npm run proofs -- long` walks them all. */
describe('walking every pair of runs that differ in one answer', { timeout: longest }, () => {
  it('finds none in which a worse answer lifts something, or not saying hides it', () => {
    const compared = compareByWalking(workingCatalogues, aboutPregnancy);
    expect(compared.map(({ property, broken }) => [property, broken])).toEqual([
      ['P6', []],
      ['P11', []],
    ]);
    expect(compared.every(({ pairs }) => pairs > 10)).toBe(true);
  });

  it('finds the mistake that breaks P6', () => {
    const trying = brokenCatalogues.find(({ mistake }) => mistake.startsWith('trying'));
    const broken = trying?.breakIt(workingCatalogues) ?? workingCatalogues;
    const [p6] = compareByWalking(broken, aboutPregnancy);
    expect(p6?.broken.length).toBeGreaterThan(0);
  });
});
