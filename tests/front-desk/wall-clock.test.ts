import { describe, expect, it } from 'vitest';
import {
  instantOfWallClock,
  wallClockOf,
  wallClockWords,
} from '../../src/front-desk/language/wall-clock.ts';
import { readCallBack } from '../../src/front-desk/request/read-call-back.ts';
import { requestTexts as english } from '../../src/text/en/staff/request.ts';
import { requestTexts as spanish } from '../../src/text/es/staff/request.ts';

const atlanta = 'America/New_York';

describe('the clock on the wall of the practice', () => {
  it('is read as the practice reads it, in winter and in summer', () => {
    expect(instantOfWallClock('2026-11-23T09:30', atlanta)).toBe('2026-11-23T14:30:00.000Z');
    expect(instantOfWallClock('2026-07-01T09:30', atlanta)).toBe('2026-07-01T13:30:00.000Z');
  });

  it('shows an instant as the practice sees it', () => {
    expect(wallClockOf(Date.parse('2026-11-24T04:30:00.000Z'), atlanta)).toBe('2026-11-23T23:30');
    expect(wallClockOf(Date.parse('2026-11-24T05:00:00.000Z'), atlanta)).toBe('2026-11-24T00:00');
  });

  it('takes the first of a time that comes twice', () => {
    // Clocks go back at 2:00 on 1 November 2026; the first 1:30 is still summer time.
    expect(instantOfWallClock('2026-11-01T01:30', atlanta)).toBe('2026-11-01T05:30:00.000Z');
  });

  it('moves a time that the change of clocks skips', () => {
    // 2:30 on 8 March 2026 does not exist; an hour on from 1:30 the clock says 3:30.
    const moved = instantOfWallClock('2026-03-08T02:30', atlanta);
    expect(['2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z']).toContain(moved);
  });

  it('is not read out of anything else', () => {
    for (const text of ['', 'soon', '2026-13-01T09:30', '2026-11-23', '2026-11-23T9:30']) {
      expect(instantOfWallClock(text, atlanta)).toBeUndefined();
    }
  });
});

describe('the time to call back', () => {
  const now = Date.parse('2026-11-23T14:30:00.000Z');

  it('may be left out', () => {
    expect(readCallBack('', atlanta, now)).toEqual({ kind: 'none' });
  });

  it('is refused when it has passed, to the minute', () => {
    expect(readCallBack('2026-11-23T09:30', atlanta, now)).toEqual({ kind: 'refused' });
    expect(readCallBack('2026-11-23T09:31', atlanta, now)).toEqual({
      kind: 'at',
      instant: '2026-11-23T14:31:00.000Z',
    });
  });
});

describe('a time on the wall in words', () => {
  const words = (wall: string, language = 'en-US', texts = english) =>
    wallClockWords(wall, '2026-11-30T16:20', { language, texts: texts.call.quick });

  it('names today and tomorrow, also at the end of a month', () => {
    expect(words('2026-11-30T17:00')).toMatch(/^Today 5:00\sPM$/u);
    expect(words('2026-12-01T09:00')).toMatch(/^Tomorrow 9:00\sAM$/u);
    expect(words('2026-12-01T09:00', 'es-US', spanish)).toMatch(/^Mañana 9:00\sa\.\s?m\.$/u);
  });

  it('names the day where it is another one', () => {
    expect(words('2026-12-02T09:00')).toMatch(/^Wed, Dec 2, 9:00\sAM$/u);
  });
});
