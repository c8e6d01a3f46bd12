import { describe, expect, it } from 'vitest';
import { answersInside, bandsSurelyInside, timeBands } from '../../src/questions/time-bands.ts';

/** rules.md, "Healing and time": a band is inside when its first day is not past the gate. */
describe('a band of days', () => {
  it('is inside a gate whose last day is its first', () => {
    expect(bandsSurelyInside(8)).toEqual(['0-to-3-days', '4-to-7-days', '8-to-14-days']);
    expect(bandsSurelyInside(7)).toEqual(['0-to-3-days', '4-to-7-days']);
    expect(bandsSurelyInside(0)).toEqual(['0-to-3-days']);
  });
  it('that is not known counts as inside, and is not surely inside', () => {
    expect(answersInside(7)).toEqual(['0-to-3-days', '4-to-7-days', 'not-sure']);
    expect(bandsSurelyInside(60)).toHaveLength(6);
  });
  it('starts on the day that its name says', () => {
    for (const { id, firstDay } of timeBands) {
      expect(id).toMatch(firstDay === 61 ? /^over-60-days$/u : RegExp(`^${firstDay}-to-`, 'u'));
    }
  });
});
