import { describe, expect, it } from 'vitest';
import { newCode, normaliseCode } from '../../../src/server/requests/request-code.ts';
import { toE164 } from '../../../src/server/requests/phone-number.ts';

describe('a code', () => {
  it('has eight characters, none of which is mistaken for another aloud', () => {
    const codes = Array.from({ length: 2_000 }, newCode);
    expect(codes.filter((code) => !/^[KLMQRWXY23479]{8}$/.test(code))).toEqual([]);
    const used = new Set(codes.join(''));
    expect(used.size).toBe(13);
    // Sets that sound alike in one of the languages, or look alike: at most one of each is used.
    for (const alike of [
      'BCDEGPTVZ',
      'AEIOU',
      'AHJK8',
      'FSX',
      'MN',
      'UQ',
      'IYO01',
      'IL1',
      'S5',
      '59',
      '67',
      'O0',
      'Z2',
      'B8',
      'GJ',
    ]) {
      expect([...alike].filter((character) => used.has(character)).length, alike).toBeLessThan(2);
    }
  });

  it('does not repeat itself in two thousand', () => {
    expect(new Set(Array.from({ length: 2_000 }, newCode)).size).toBe(2_000);
  });

  it('is read however it is written', () => {
    expect(normaliseCode(' klmq-23 47 ')).toBe('KLMQ2347');
  });
});

describe('a phone number', () => {
  it.each([
    ['(404) 555-0147', '+14045550147'],
    ['+52 55 1234 5678', '+525512345678'],
    ['404-555-0147 ext. 12', '+14045550147'],
    ['ask my son', null],
    ['12', null],
  ])('%s is dialled as %s', (typed, dialled) => {
    expect(toE164(typed)).toBe(dialled);
  });
});
