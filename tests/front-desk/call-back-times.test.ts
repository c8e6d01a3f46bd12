import { describe, expect, it } from 'vitest';
import { callBackTimes, isOpenAt } from '../../src/front-desk/request/call-back-times.ts';

/** Monday to Friday 9 to 12 and 13 to 17, on Saturday 10 to 13. */
const hours = [
  ...(['monday', 'tuesday', 'wednesday', 'thursday', 'friday'] as const).flatMap((day) => [
    { day, from: '13:00', to: '17:00' },
    { day, from: '09:00', to: '12:00' },
  ]),
  { day: 'saturday', from: '10:00', to: '13:00' } as const,
];

// 23 November 2026 is a Monday.
describe('times at which to call back', () => {
  it.each([
    [
      'are two hours from now and the same time tomorrow',
      '2026-11-23T13:30',
      ['2026-11-23T15:30', '2026-11-24T13:30'],
    ],
    ['are on a quarter of an hour', '2026-11-23T13:31', ['2026-11-23T15:45', '2026-11-24T13:30']],
    ['move past a break', '2026-11-23T10:00', ['2026-11-23T13:00', '2026-11-24T10:00']],
    [
      'are not at the minute at which the practice closes',
      '2026-11-23T15:00',
      ['2026-11-24T09:00', '2026-11-24T15:00'],
    ],
    [
      'are on the day that has hours: Saturday opens at 10',
      '2026-11-27T09:15',
      ['2026-11-27T11:15', '2026-11-28T10:00'],
    ],
    [
      'are when the next day opens, where it closes before that time',
      '2026-11-27T16:30',
      ['2026-11-28T10:00'],
    ],
    ['leave out the Sunday', '2026-11-28T10:30', ['2026-11-28T12:30', '2026-11-30T10:30']],
    ['come after a night', '2026-11-23T06:00', ['2026-11-23T09:00', '2026-11-24T09:00']],
    [
      'come after a weekend that somebody works on',
      '2026-11-29T11:00',
      ['2026-11-30T09:00', '2026-11-30T11:00'],
    ],
    ['pass midnight and the end of a month', '2026-11-30T23:50', ['2026-12-01T09:00']],
  ])('%s', (_, now, times) => {
    expect(callBackTimes(hours, now)).toEqual(times);
  });

  it('are as they come while the practice has not said its hours', () => {
    expect(callBackTimes([], '2026-11-28T23:00')).toEqual(['2026-11-29T01:00', '2026-11-29T23:00']);
  });

  it('are a week away at a practice with one day', () => {
    const mondays = [{ day: 'monday', from: '09:00', to: '10:00' } as const];
    expect(callBackTimes(mondays, '2026-11-23T09:30')).toEqual([
      '2026-11-30T09:00',
      '2026-11-30T09:30',
    ]);
  });
});

describe('a time', () => {
  it.each([
    ['2026-11-23T08:59', false],
    ['2026-11-23T09:00', true],
    ['2026-11-23T11:59', true],
    ['2026-11-23T12:00', false],
    ['2026-11-29T10:30', false],
  ])('%s is inside the hours: %s', (wall, open) => {
    expect(isOpenAt(hours, wall)).toBe(open);
  });

  it('is never outside hours that nobody has said', () => {
    expect(isOpenAt([], '2026-11-29T03:00')).toBe(true);
  });
});
