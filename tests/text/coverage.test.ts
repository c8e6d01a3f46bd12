import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sources } from '../../src/evidence/index.ts';
import { coverageDocument, howMarked, restsOnWeakSources } from '../words/coverage-document.ts';
import { notSaid } from '../words/not-said.ts';
import { everythingToRead, keptReadings, readingOf } from '../words/readings.ts';
import { everythingTold, withoutSource } from '../words/statements.ts';

const everything = everythingTold();
const cited: ReadonlySet<string> = new Set(everything.flatMap(({ cites }) => cites));

describe('everything that a patient can be told', () => {
  it.each(['en', 'es'] as const)('has a source, sentence by sentence (%s)', (language) => {
    expect(withoutSource(language)).toEqual([]);
  });

  it('is told in both languages', () => {
    const missing = everything.filter(({ wording }) => wording.en.length !== wording.es.length);
    expect(missing.map(({ id }) => id)).toEqual([]);
    // As many as the catalogues and the pages have; a part that falls out of the table shows.
    expect(everything.length).toBeGreaterThan(400);
  });

  it('cites only sources that there are', () => {
    expect(everything.filter(({ cites }) => cites.length === 0)).toEqual([]);
  });

  it('says where it rests on second-hand or unchecked facts alone that it is a precaution', () => {
    const weak = everything.filter(restsOnWeakSources);
    // S8 is known second-hand only (facts.md).
    expect(weak.map(({ id }) => id)).toContain('result.reasons.conditions.weak-immune-system');
    expect(weak.filter((told) => howMarked(told) === '**nowhere**')).toEqual([]);
  });
});

describe('claims and facts', () => {
  it.each(Object.keys(sources))('%s is said somewhere, or it is said why not', (id) => {
    expect(cited.has(id)).toBe(!Object.hasOwn(notSaid, id));
  });

  it('keep the praise of the article out of every sentence', () => {
    for (const id of ['C48', 'C50']) expect(cited).not.toContain(id);
  });
});

describe('each sentence beside its sources', () => {
  const readings = keptReadings();
  const toRead = everythingToRead();

  it('was read as it stands, and found to be supported', () => {
    const open = toRead.filter((one) => {
      const reading = readingOf(one, readings);
      return !reading || reading.verdict === 'unsupported';
    });
    expect(open.map(({ id }) => id)).toEqual([]);
  });

  it('has to be read again after a change', () => {
    const [first] = toRead;
    if (!first) throw new Error('there is nothing to read');
    expect(readingOf(first, readings)).toBeDefined();
    expect(readingOf({ ...first, hash: 'another' }, readings)).toBeUndefined();
  });

  it('has no reading of something that is gone', () => {
    const ids = new Set(toRead.map(({ id }) => id));
    expect(Object.keys(readings).filter((id) => !ids.has(id))).toEqual([]);
  });
});

describe('docs/coverage.md', () => {
  it('says what is cited and read: npm run words', () => {
    const kept = readFileSync(new URL('../../docs/coverage.md', import.meta.url), 'utf8');
    expect(kept).toBe(coverageDocument());
  });
});
