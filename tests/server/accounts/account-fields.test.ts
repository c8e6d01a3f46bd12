import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import {
  accountEmailSchema,
  accountNameSchema,
} from '../../../src/consultation/staff-api-account-fields.ts';

/** Microseconds of processor time. */
const longestCheck = 100_000;

describe('the e-mail address of an account', () => {
  it.each([
    ['a@b.example', 'a@b.example'],
    [' First.Last@Mail.Practice.Example ', 'first.last@mail.practice.example'],
    [`${'a'.repeat(244)}@b.example`, `${'a'.repeat(244)}@b.example`],
  ])('may be %s', (typed, kept) => {
    expect(z.safeParse(accountEmailSchema, typed).data).toBe(kept);
  });

  it.each([
    'a@b',
    'a@.example',
    'a@b..example',
    'a@b.',
    'a b@c.example',
    'a@b@c.example',
    '@b.example',
    `${'a'.repeat(245)}@b.example`,
  ])('may not be %s', (typed) => {
    expect(z.safeParse(accountEmailSchema, typed).success).toBe(false);
  });

  it.each([
    ['dots', `a@${'.'.repeat(62_000)}@`],
    ['letters and dots', `a@${'b.'.repeat(31_000)}@`],
    ['at signs', '@'.repeat(62_000)],
  ])('is refused for its length, once and at once: %s', (_what, typed) => {
    const before = process.cpuUsage();
    const refused = z.safeParse(accountEmailSchema, typed);
    const { user, system } = process.cpuUsage(before);
    expect(refused.error?.issues.map(({ code }) => code)).toEqual(['too_big']);
    expect(user + system).toBeLessThan(longestCheck);
  });
});

describe('the name of an account', () => {
  it.each(['María-José O’Neill', 'Ana  Núñez', '李小龍'])('may be %s', (typed) => {
    expect(z.safeParse(accountNameSchema, typed).success).toBe(true);
  });

  it.each([
    ['turned around', 'Owner\u202Egnp'],
    ['isolated', '\u2066Owner\u2069'],
    ['marked for a direction', 'Owner\u200F'],
    ['with a blank that is not seen', 'Ow\u200Bner'],
    ['of nothing that is seen', '\u2060'],
    ['with half of a character', 'Owner\uD800'],
    ['on two lines', 'Owner\u2028Desk'],
    ['with a control character', 'Owner\u0007'],
  ])('may not be %s', (_what, typed) => {
    expect(z.safeParse(accountNameSchema, typed).success).toBe(false);
  });
});
