import { describe, expect, it } from 'vitest';
import { compareOutcomes, runEnds } from '../../src/rules/index.ts';
import type { Compared, Level, OptionStatus } from '../../src/rules/index.ts';

/** A run that goes on, with both options at this status. */
function shown(
  clinic: OptionStatus,
  topical: OptionStatus,
  cautions: Compared['cautions'] = [],
  advice: readonly string[] = [],
): Compared {
  return {
    level: 'topics',
    options: {
      'medical-grade': { status: clinic },
      topical: { status: topical },
    },
    cautions,
    advice: advice.map((id) => ({ id, sources: [] })),
  };
}

const ended = (level: Level, advice: readonly string[] = []): Compared => ({
  level,
  options: null,
  cautions: [],
  advice: advice.map((id) => ({ id, sources: [] })),
});

const caution = (id: string, ...options: Compared['cautions'][number]['options']) => ({
  id,
  options,
  answers: [],
  sources: [],
});

const directions = (before: Compared, after: Compared) =>
  compareOutcomes(before, after).map(({ kind, direction }) => `${kind} ${direction}`);

describe('where a run ends', () => {
  it.each([
    ['this-week', 'same-day', 'more'],
    ['this-week', 'emergency', 'more'],
    ['same-day', 'under-age', 'less'],
    ['emergency', 'this-week', 'less'],
  ] as const)('%s and then %s is %s cautious', (from, to, direction) => {
    expect(compareOutcomes(ended(from), ended(to))).toEqual([
      { kind: 'level', from, to, direction },
    ]);
  });
  it('is more cautious than going on, whatever was shown', () => {
    const goesOn = shown('not-suggested', 'not-suggested');
    for (const level of ['emergency', 'same-day', 'under-age', 'this-week'] as const) {
      expect(directions(goesOn, ended(level))).toEqual(['level more']);
      expect(directions(ended(level), goesOn)).toEqual(['level less']);
    }
    expect(runEnds.at(-1)).toBe('goes-on');
  });
  it('says nothing where only the sum of the statuses differs', () => {
    const before = shown('ask-first', 'ask-first');
    expect(compareOutcomes(before, { ...before, level: 'ask-first' })).toEqual([]);
  });
});

describe('the status of an option', () => {
  it.each([
    ['worth-discussing', 'ask-first', 'more'],
    ['ask-first', 'not-now', 'more'],
    ['not-now', 'not-suggested', 'more'],
    ['ask-first', 'worth-discussing', 'less'],
    ['not-suggested', 'not-now', 'less'],
  ] as const)('%s and then %s is %s cautious', (from, to, direction) => {
    expect(compareOutcomes(shown('ask-first', from), shown('ask-first', to))).toEqual([
      { kind: 'status', option: 'topical', from, to, direction },
    ]);
  });
  it('is compared for each option, and one does not make up for the other', () => {
    const before = shown('ask-first', 'worth-discussing');
    const after = shown('worth-discussing', 'ask-first');
    expect(directions(before, after)).toEqual(['status less', 'status more']);
  });
});

describe('a caution', () => {
  const plain = shown('ask-first', 'ask-first');
  it('that is gone beside an option that is still shown is less cautious', () => {
    const before = shown('ask-first', 'ask-first', [
      caution('scarring', 'medical-grade', 'topical'),
    ]);
    const after = shown('ask-first', 'ask-first', [caution('scarring', 'topical')]);
    const difference = { kind: 'caution', option: 'medical-grade', id: 'scarring' };
    expect(compareOutcomes(before, after)).toEqual([{ ...difference, direction: 'less' }]);
    expect(compareOutcomes(after, before)).toEqual([{ ...difference, direction: 'more' }]);
  });
  it('is not missed beside an option that is no longer shown', () => {
    const before = shown('ask-first', 'ask-first', [caution('scarring', 'topical')]);
    expect(directions(before, shown('ask-first', 'not-suggested'))).toEqual(['status more']);
  });
  it('is not more cautious by itself beside an option that was not shown before', () => {
    const after = shown('ask-first', 'ask-first', [caution('scarring', 'topical')]);
    expect(directions(shown('ask-first', 'not-suggested'), after)).toEqual(['status less']);
  });
  it('in place of another is both: one is gone, and one has come', () => {
    const before = { ...plain, cautions: [caution('scarring', 'topical')] };
    const after = { ...plain, cautions: [caution('not-alike', 'topical')] };
    expect(directions(before, after)).toEqual(['caution less', 'caution more']);
  });
  it('in another order is the same', () => {
    const one = [caution('scarring', 'topical'), caution('not-alike', 'topical')];
    const before = { ...plain, cautions: one };
    expect(compareOutcomes(before, { ...plain, cautions: one.toReversed() })).toEqual([]);
  });
});

describe('advice', () => {
  it('that is gone is less cautious, and that has come is more', () => {
    const before = ended('this-week', ['see-doctor']);
    expect(directions(before, ended('this-week'))).toEqual(['advice less']);
    expect(directions(ended('this-week'), before)).toEqual(['advice more']);
    const asked = shown('ask-first', 'ask-first', [], ['see-doctor']);
    expect(directions(asked, shown('ask-first', 'ask-first'))).toEqual(['advice less']);
  });
});
