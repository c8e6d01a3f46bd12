import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawFrozenRuns } from '../../../src/interop/index.ts';
import { assess } from '../../../src/rules/index.ts';
import { freezeDefinition } from '../../../src/server/definitions/freeze-definition.ts';
import {
  readFrozenRuns,
  readReleases,
  writeRelease,
} from '../../../src/server/definitions/release-files.ts';
import type { Release } from '../../../src/server/definitions/release-files.ts';
import type { ReleaseVerdict } from '../../../src/server/definitions/release-verdict.ts';
import { loadCurrentDefinition } from '../../../src/server/definitions/working-definition.ts';
import { createTestFolder } from '../../support/server/test-app.ts';

const day = '2026-12-01';
/** The working definition as it is where nothing was released. */
const draft = loadCurrentDefinition([]);
const freeze = (version: string, current = draft, releases: readonly Release[] = []) =>
  freezeDefinition(version, current, releases, day, (definition) =>
    // A release looks at far more runs, which takes a while.
    drawFrozenRuns(definition, 400),
  );

function frozen(version: string) {
  const outcome = freeze(version);
  if (!outcome.ok) throw new Error(`not frozen: ${outcome.kind}`);
  return outcome;
}

describe('a definition that nobody has released', () => {
  it('is a draft with a version of its own', () => {
    expect(draft.draft).toBe(true);
    expect(draft.definition.version).toBe(`draft-${draft.definition.contentHash.slice(0, 12)}`);
  });
});

describe('a release that is refused', () => {
  it.each(['', 'v1', '2026.11', '2026.13.1', '2026.0.1', '2026.12.0', '2026.012.1', '../2027.1.1'])(
    'for the version "%s"',
    (version) => {
      expect(freeze(version)).toEqual({ ok: false, kind: 'not-a-version' });
    },
  );
  it('for a version that does not come after the last', () => {
    const last = '2026.11.2';
    const releases = [{ ...draft, definition: { ...draft.definition, version: last } }];
    for (const version of ['2026.11.2', '2026.11.1', '2026.9.10', '2025.12.1']) {
      expect(freeze(version, draft, releases)).toEqual({ ok: false, kind: 'not-later', last });
    }
    expect(freeze('2026.11.10', draft, releases).ok).toBe(true);
  });
  it('for a definition that is released already', () => {
    const definition = { ...draft.definition, version: '2026.11.1' };
    expect(freeze('2026.12.1', { ...draft, definition, draft: false })).toEqual({
      ok: false,
      kind: 'nothing-changed',
      since: '2026.11.1',
    });
  });
  it('for a definition that does not hang together', () => {
    const decision = { ...draft.definition.decision, undatedRules: ['gone'] };
    const definition = { ...draft.definition, decision };
    expect(freeze('2027.1.1', { ...draft, definition })).toEqual({
      ok: false,
      kind: 'faulty',
      faults: [expect.objectContaining({ id: 'undatedRules' })],
    });
  });
});

describe('a release', () => {
  const { release, runs } = frozen('2026.12.1');
  it('is read again as it was written, and serves under its version', async () => {
    const folder = await createTestFolder();
    writeRelease(release, runs, folder);
    const [read] = readReleases(folder);
    expect(read?.definition).toEqual(JSON.parse(JSON.stringify(release.definition)));
    expect(read?.releasedOn).toBe(day);
    expect(readFrozenRuns('2026.12.1', folder)).toEqual(runs);
    const current = loadCurrentDefinition(readReleases(folder));
    expect({ draft: current.draft, version: current.definition.version }).toEqual({
      draft: false,
      version: '2026.12.1',
    });
  });
  it('is never written over', async () => {
    const folder = await createTestFolder();
    writeRelease(release, runs, folder);
    expect(() => writeRelease(release, [], folder)).toThrow('EEXIST');
    expect(readFrozenRuns('2026.12.1', folder)).toHaveLength(runs.length);
  });
  it('is not read once a word of it was changed', async () => {
    const folder = await createTestFolder();
    writeRelease(release, runs, folder);
    const file = `${folder}/2026.12.1/definition.json`;
    writeFileSync(file, readFileSync(file, 'utf8').replace('"under-18"', '"under-16"'));
    expect(() => readReleases(folder)).toThrow('2026.12.1 has been changed after its release');
  });
  it('keeps its verdict beside it, and is not read without one', async () => {
    const folder = await createTestFolder();
    writeRelease(release, runs, folder);
    const { contentHash } = release.definition;
    const definition = { ...release.definition, version: '2026.12.2' };
    const verdict: ReleaseVerdict = {
      version: '2026.12.2',
      contentHash,
      comparedWith: { version: '2026.12.1', contentHash },
      verdict: 'same',
      differences: [],
    };
    writeRelease({ ...release, definition, verdict }, runs, folder);
    expect(readReleases(folder).map((each) => each.verdict)).toEqual([undefined, verdict]);
    rmSync(`${folder}/2026.12.2/verdict.json`);
    expect(() => readReleases(folder)).toThrow('2026.12.2 is not compared with the one before it');
  });
  it.each([
    ['speaks of another definition', { comparedWith: { version: '2026.12.1', contentHash: '0' } }],
    ['does not follow from its differences', { verdict: 'more-cautious' }],
  ])('is not read with a verdict that %s', async (_fault, change) => {
    const folder = await createTestFolder();
    writeRelease(release, runs, folder);
    const { contentHash } = release.definition;
    const definition = { ...release.definition, version: '2026.12.2' };
    writeRelease({ ...release, definition }, runs, folder);
    const verdict = {
      version: '2026.12.2',
      contentHash,
      comparedWith: { version: '2026.12.1', contentHash },
      verdict: 'same',
      differences: [],
      ...change,
    };
    writeFileSync(`${folder}/2026.12.2/verdict.json`, JSON.stringify(verdict));
    expect(() => readReleases(folder)).toThrow(/not compared|does not follow/u);
  });
  it('freezes runs with the results that it gives', () => {
    expect(runs.length).toBeGreaterThanOrEqual(300);
    const [first] = runs;
    const { answers = {}, on = '', practice = { carriesPlateletLine: false } } = first ?? {};
    const assessment = assess(release.definition, answers, on, practice);
    expect(assessment.kind === 'decided' && assessment.result).toEqual(first?.result);
  });
});
