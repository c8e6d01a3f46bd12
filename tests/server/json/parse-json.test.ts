import { describe, expect, it } from 'vitest';
import { parseJson } from '../../../src/server/json/parse-json.ts';

const read = (text: string) => parseJson(Buffer.from(text));

describe('a JSON text', () => {
  it('is read', () => {
    expect(read('{"a":[1,"ñ \\" ] }",null]}')).toEqual({
      ok: true,
      value: { a: [1, 'ñ " ] }', null] },
    });
  });

  it('may be 16 deep and no deeper', () => {
    expect(read('['.repeat(16) + ']'.repeat(16)).ok).toBe(true);
    expect(read('['.repeat(17) + ']'.repeat(17)).ok).toBe(false);
    expect(read(`${'{"a":'.repeat(17)}1${'}'.repeat(17)}`).ok).toBe(false);
  });

  it('does not count brackets inside strings', () => {
    expect(read(JSON.stringify(['['.repeat(40), '\\"['.repeat(40)])).ok).toBe(true);
  });

  it('may hold 500 entries and no more', () => {
    expect(read(JSON.stringify(Array(500).fill(0))).ok).toBe(true);
    expect(read(JSON.stringify(Array(501).fill(0))).ok).toBe(false);
    const wide = Object.fromEntries(Array.from({ length: 501 }, (_, index) => [`k${index}`, 0]));
    expect(read(JSON.stringify(wide)).ok).toBe(false);
  });

  it.each([
    '{"__proto__":1}',
    '[{"constructor":1}]',
    '{"a":{"prototype":1}}',
    '{"\\u005f_proto__":1}',
  ])('has no key that reaches into a prototype: %s', (text) => {
    expect(read(text).ok).toBe(false);
  });

  it.each(['', ' ', 'nul', '{"a":1', '\ufeff{}', '{}x'])('that is none is refused: %j', (text) => {
    expect(read(text).ok).toBe(false);
  });
});
