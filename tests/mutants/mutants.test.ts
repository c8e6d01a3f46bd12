import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { workingCatalogues } from './catalogues.ts';
import { caughtBy, detectors } from './detectors.ts';
import { operators } from './operators/index.ts';
import { isToldApart } from './proofs.ts';
import { argumentFor, survivors } from './survivors.ts';

/** One in so many is tried here; all of them by `npm run mutants:catalogues`. */
const sampleStep = 100;

const made = operators.map((operator) => ({
  operator,
  mutations: operator.mutations(workingCatalogues),
}));
const mutations = made.flatMap((each) => each.mutations);

describe('the working catalogues', () => {
  // The cases are run one by one beside their tables.
  it.each(detectors.filter(({ group }) => group !== 'cases'))(
    'are what the documents say ($group: $id)',
    ({ find }) => {
      expect(find(workingCatalogues)).toBeUndefined();
    },
  );
});

describe('a mistake in the catalogues', () => {
  it('has a name of its own', () => {
    const names = mutations.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it(`is seen, or argued to be none (every ${sampleStep}th)`, () => {
    const missed = mutations
      .filter((_, place) => place % sampleStep === 0)
      .filter(({ name, make }) => argumentFor(name) === undefined && !caughtBy(make()))
      .map(({ name }) => name);
    expect(missed).toEqual([]);
  });
});

describe('what is argued to be no mistake', () => {
  it('is made', () => {
    const names = new Set(mutations.map(({ name }) => name));
    const argued = survivors.flatMap((group) => group.mutations);
    expect(argued.filter((name) => !names.has(name))).toEqual([]);
  });
});

describe('the solver, asked last', () => {
  it('tells a real mistake apart', async () => {
    const mistake = mutations.find(({ name }) => name === 'rule smoking.yes: dropped')?.make();
    expect(mistake && (await isToldApart(workingCatalogues, mistake))).toBe(true);
  });
});

describe('docs/mutants.md', () => {
  it('counts every mistake that is made: npm run mutants:catalogues -- write', () => {
    const kept = readFileSync(new URL('../../docs/mutants.md', import.meta.url), 'utf8');
    for (const { operator, mutations: all } of made) {
      expect(kept).toContain(`| ${operator.id} | ${operator.what} | ${all.length} |`);
    }
    for (const name of survivors.flatMap((group) => group.mutations)) {
      expect(kept).toContain(`- ${name}\n`);
    }
  });
});
