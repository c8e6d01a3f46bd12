import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, isCalendarDay } from '../../src/rules/calendar.ts';

const notDays = ['x2026-11-24', '2026-11-24x', '2026-1-24', '20261-01-24', 'yyyy-mm-dd', ''];

describe('a day of the calendar', () => {
  it.each(['2026-11-24', '2024-02-29', '9999-12-31'])('is %s', (text) => {
    expect(isCalendarDay(text)).toBe(true);
  });
  it.each([
    ...notDays,
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-04-00',
    '2026-01-99',
    '0050-01-01',
  ])('is not %s', (text) => {
    expect(isCalendarDay(text)).toBe(false);
  });
});

describe('days added', () => {
  it.each([
    ['2026-02-20', 9, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-11-24', 0, '2026-11-24'],
    ['9999-12-30', 7, '9999-12-31'],
  ])('%s and %d are %s', (day, days, sum) => {
    expect(addDays(day, days)).toBe(sum);
  });
  it.each(notDays)('to %s are a bug of the caller', (text) => {
    expect(() => addDays(text, 1)).toThrow(new RangeError('not a calendar day'));
  });
});

describe('days between', () => {
  it('are counted from the first to the second', () => {
    expect(daysBetween('2026-02-20', '2026-03-01')).toBe(9);
    expect(daysBetween('2026-03-01', '2026-02-20')).toBe(-9);
  });
  it('are no number where one is not a day', () => {
    expect(daysBetween('2026-02-20', '')).toBeNaN();
    expect(daysBetween('', '2026-02-20')).toBeNaN();
  });
});
