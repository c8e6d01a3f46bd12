import { describe, expect, it } from 'vitest';
import { wayFrom } from '../../src/rules/order-of-asking.ts';

describe('the way along which one entry waits for another', () => {
  const waitsFor = new Map([
    ['a', ['b', 'c']],
    ['b', ['d']],
    ['c', ['b', 'd']],
  ]);
  it('is the shortest, both ends included, and the first of two that are as short', () => {
    expect(wayFrom('a', 'd', waitsFor)).toEqual(['a', 'b', 'd']);
    expect(wayFrom('c', 'd', waitsFor)).toEqual(['c', 'd']);
    expect(wayFrom('a', 'a', waitsFor)).toEqual(['a']);
  });
  it('is none where it does not wait for it, also in a circle', () => {
    expect(wayFrom('d', 'a', waitsFor)).toBeUndefined();
    expect(
      wayFrom(
        'a',
        'c',
        new Map([
          ['a', ['b']],
          ['b', ['a']],
        ]),
      ),
    ).toBeUndefined();
  });
});
