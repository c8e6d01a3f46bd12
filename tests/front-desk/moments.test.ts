import { describe, expect, it } from 'vitest';
import { dayWords, momentWords, waitingWords } from '../../src/front-desk/language/moments.ts';
import { frameTexts as english } from '../../src/text/en/staff/frame.ts';
import { frameTexts as spanish } from '../../src/text/es/staff/frame.ts';

const noon = Date.parse('2026-11-23T12:00:00.000Z');
const ago = (milliseconds: number) => new Date(noon - milliseconds).toISOString();
const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

describe('how long somebody has been waiting', () => {
  it.each([
    [0, 'just now'],
    [59 * second, 'just now'],
    [60 * second, '1 min'],
    [59 * minute + 59 * second, '59 min'],
    [60 * minute, '1 h'],
    [61 * minute, '1 h 1 min'],
    [23 * hour + 59 * minute, '23 h 59 min'],
    [24 * hour, '1 day'],
    [48 * hour - second, '1 day'],
    [2 * day, '2 days'],
  ])('after %i ms it is told as "%s"', (waited, words) => {
    expect(waitingWords(ago(waited), noon, english.time, 'en-US')).toBe(words);
  });

  it('is never negative where two clocks disagree', () => {
    expect(waitingWords(ago(-5 * minute), noon, english.time, 'en-US')).toBe('just now');
  });

  it('is told in Spanish with its plural', () => {
    expect(waitingWords(ago(day), noon, spanish.time, 'es-US')).toBe('1 día');
    expect(waitingWords(ago(3 * day), noon, spanish.time, 'es-US')).toBe('3 días');
  });
});

describe('a moment', () => {
  const atlanta = { language: 'en-US', timeZone: 'America/New_York' };

  it('is the time alone on the same day at the practice', () => {
    // 11:30 PM in Atlanta is the next day in UTC.
    const now = Date.parse('2026-11-24T04:30:00.000Z');
    expect(momentWords('2026-11-23T14:12:00.000Z', now, atlanta)).toMatch(/^9:12\sAM$/u);
  });

  it('has its day where it is another day, and its year where it is another year', () => {
    expect(momentWords('2026-11-20T14:12:00.000Z', noon, atlanta)).toMatch(
      /^Fri, Nov 20, 9:12\sAM$/u,
    );
    expect(momentWords('2025-11-20T14:12:00.000Z', noon, atlanta)).toContain('2025');
  });
});

describe('a calendar day', () => {
  it('does not move with the time zone of the browser', () => {
    expect(dayWords('2026-12-01', 'en-US')).toBe('Dec 1, 2026');
  });
});
