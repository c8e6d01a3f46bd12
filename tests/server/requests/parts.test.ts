import { describe, expect, it } from 'vitest';
import { parts, readValue } from '../../../src/server/requests/parts.ts';

const ofVersion1 = {
  answers: { age: '22-or-over', goals: ['fine-lines'] },
  answeredOn: '2026-11-02',
  decidedOn: '2026-11-02',
};
const outcome = {
  level: 'same-day',
  levelReasons: ['problem-signs.infection-signs'],
  options: null,
  cautions: [],
  advice: [],
};
const read = (version: number, value: unknown) =>
  readValue(parts.answers, version, JSON.stringify(value));

describe('the part with the answers', () => {
  it('is written as version 2, with what was decided from them', () => {
    expect(parts.answers.schemaVersion).toBe(2);
    expect(read(2, { ...ofVersion1, outcome })).toEqual({ ...ofVersion1, outcome });
  });

  it('of version 1 is read as one that does not say what was decided', () => {
    expect(read(1, ofVersion1)).toEqual({ ...ofVersion1, outcome: null });
  });

  it.each([
    ['version 2 without an outcome', 2, ofVersion1],
    ['version 1 with one', 1, { ...ofVersion1, outcome }],
    ['another outcome', 2, { ...ofVersion1, outcome: { ...outcome, level: 'eligible' } }],
    ['a later version', 3, { ...ofVersion1, outcome }],
  ])('is not taken for what it is not: %s', (_what, version, value) => {
    expect(() => read(version, value)).toThrow();
  });
});
