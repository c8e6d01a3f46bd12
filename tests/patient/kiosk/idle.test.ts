import { describe, expect, it } from 'vitest';
import { idleLimits, secondsLeft } from '../../../src/patient/kiosk/idle.ts';

const second = 1_000;
const tenYears = 3_652 * 24 * 3_600 * second;

describe('a screen that many people use', () => {
  it('counts down from its last sign of somebody', () => {
    expect(secondsLeft(idleLimits.underWay, 0)).toBe(120);
    expect(secondsLeft(idleLimits.underWay, 90 * second)).toBe(30);
    expect(secondsLeft(idleLimits.underWay, 120 * second)).toBe(0);
  });

  it.each([tenYears, -tenYears, -121 * second])(
    'starts anew when its clock jumps by %i ms',
    (by) => {
      expect(secondsLeft(idleLimits.underWay, by)).toBeLessThan(0);
    },
  );
});
