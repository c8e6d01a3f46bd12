import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { smallestSet } from '../../../src/rules/explain/smallest-set.ts';

const entries = [1, 2, 3, 4, 5, 6];
const hasAll = (part: readonly number[], wanted: readonly number[]) =>
  wanted.every((entry) => part.includes(entry));

describe('the smallest set', () => {
  it('is empty for what holds without anything', () => {
    expect(smallestSet(entries, () => true)).toEqual([]);
  });

  it('is the smaller of two that would do, also where the larger comes first', () => {
    const holds = (part: readonly number[]) => hasAll(part, [1, 2, 3]) || hasAll(part, [4, 6]);
    expect(smallestSet(entries, holds).toSorted()).toEqual([4, 6]);
  });

  it('is looked for among parts that hold no entry twice', () => {
    const tried: (readonly number[])[] = [];
    smallestSet(entries, (part) => {
      tried.push(part);
      return hasAll(part, [2, 5]);
    });
    for (const part of tried) expect(new Set(part).size).toBe(part.length);
  });

  it('leaves nothing in that is not needed, where more undoes what fewer had made', () => {
    // Holds for 2 alone and for the whole, and never while 2 stands beside 1 without the rest.
    const holds = (part: readonly number[]) =>
      part.length === entries.length || (part.includes(2) && !part.includes(1));
    const found = smallestSet(entries, holds);
    expect(holds(found)).toBe(true);
    for (const entry of found) expect(holds(found.filter((other) => other !== entry))).toBe(false);
  });

  it('has as few entries as the smallest of any sets of which one must be there', () => {
    const sets = fc.array(fc.uniqueArray(fc.constantFrom(...entries), { minLength: 1 }), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(sets, (wanted) => {
        const holds = (part: readonly number[]) => wanted.some((set) => hasAll(part, set));
        const found = smallestSet(entries, holds);
        expect(holds(found)).toBe(true);
        expect(found).toHaveLength(Math.min(...wanted.map((set) => set.length)));
      }),
    );
  });
});
