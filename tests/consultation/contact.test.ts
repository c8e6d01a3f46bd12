import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { contactSchema } from '../../src/consultation/index.ts';
import { aSubmission } from '../support/server/submission.ts';

function problemsOf(change: object): string[][] {
  const read = z.safeParse(contactSchema, { ...aSubmission().contact, ...change });
  return (read.error?.issues ?? []).map(({ path, message }) => [path.join('.'), message]);
}

const painted = (marks: number): string => `A${'\u0301'.repeat(marks)}`;

describe('a name that people have', () => {
  it.each([
    ['one letter', 'Z'],
    ['one letter of Arabic', 'م'],
    ['one letter of Han', '李'],
    ['100 characters', 'ñ'.repeat(100)],
    ['100 of Arabic with vowel signs', 'مُ'.repeat(100)],
    ['100 of Devanagari with marks', 'क्षि'.repeat(100)],
    ['100 of Han outside the basic plane', '𠮷'.repeat(100)],
    ['100 of Vietnamese, decomposed', 'ệ'.normalize('NFD').repeat(100)],
    ['a joiner between letters', 'می\u200Cخواهم'],
    ['emoji beside a letter', 'Ana 👩\u200D👩\u200D👧 ☀\uFE0F'],
    ['a letter under eight marks', painted(8)],
    ['a selected form of Han', '葛\u{E0100}城'],
  ])('is taken: %s', (_kind, name) => {
    expect(problemsOf({ name })).toEqual([]);
  });
});

describe('a name that hides something', () => {
  it.each([
    '\u200B',
    '\u200E',
    '\u200F',
    '\u061C',
    '\u2060',
    '\u2064',
    '\uFEFF',
    '\u3164',
    '\u{E0000}',
    '\u{E007F}',
    '\u202E',
  ])('%j hides in a name', (hidden) => {
    expect(problemsOf({ name: `An${hidden}a` })).toEqual([['name', 'control-characters']]);
  });
});

describe('a text without end', () => {
  it.each([
    ['name', 'a@b.'.repeat(15_000), 'name-too-long'],
    ['email', `a@${'.'.repeat(60_000)}@`, 'email-too-long'],
    ['email', `a@${'.'.repeat(250)}@`, 'email-malformed'],
    ['phone', '5'.repeat(60_000), 'phone-too-long'],
    ['note', 'x'.repeat(60_000), 'note-too-long'],
  ])('a long %s is refused at once', (field, text, code) => {
    const start = performance.now();
    expect(problemsOf({ [field]: text })).toEqual([[field, code]]);
    expect(performance.now() - start).toBeLessThan(200);
  });
});
