import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess, compareOutcomes } from '../../../src/rules/index.ts';
import { readFrozenRuns, readReleases } from '../../../src/server/definitions/release-files.ts';
import { loadCurrentDefinition } from '../../../src/server/definitions/working-definition.ts';
import { contentHashOf } from '../../../src/server/definitions/content-hash.ts';
import { judgeRelease } from '../../proofs/judge-release.ts';

const releases = readReleases();

describe('the released definitions', () => {
  it('hold at least one, and what serves now is one of them', () => {
    expect(releases.length).toBeGreaterThan(0);
    const current = loadCurrentDefinition(releases);
    expect(current.draft).toBe(false);
    expect(releases.map(({ definition }) => definition.version)).toContain(
      current.definition.version,
    );
  });
});

describe.each(releases.slice(1))('the verdict on release $definition.version', (release) => {
  const place = releases.indexOf(release);
  const before = releases[place - 1] ?? release;
  it('is what the prover finds', { timeout: 120_000 }, async () => {
    const found = await judgeRelease(before.definition, release.definition);
    const kindsOf = (verdict: typeof release.verdict) =>
      verdict?.differences.map(({ difference }) => difference);
    expect(kindsOf(release.verdict)).toEqual(kindsOf(found));
    expect(release.verdict?.verdict).toBe(found.verdict);
  });
  it('has witnesses that show each difference', () => {
    for (const { difference, witness } of release.verdict?.differences ?? []) {
      if (difference.direction === 'neither') continue;
      const [one, other] = [
        assess(before.definition, witness.before, '2026-11-24', witness.practice),
        assess(release.definition, witness.after, '2026-11-24', witness.practice),
      ];
      if (one.kind !== 'decided' || other.kind !== 'decided') throw new Error('not decided');
      expect(compareOutcomes(one.result, other.result)).toContainEqual(difference);
    }
  });
});

describe.each(releases)('release $definition.version', ({ definition, content }) => {
  const runs = readFrozenRuns(definition.version);
  it('says in the changelog what it changed for whom', () => {
    const changelog = readFileSync(new URL('../../../CHANGELOG.md', import.meta.url), 'utf8');
    const [, entry = ''] = changelog.split(`\n## ${definition.version}\n`);
    const [text = ''] = entry.split('\n## ');
    for (const part of ['What changed', 'For whom', 'More or less cautious', 'Signed off']) {
      expect(text).toContain(`**${part}.**`);
    }
  });
  it('is what its hash says', () => {
    expect(contentHashOf(content)).toBe(definition.contentHash);
  });
  it('still gives each of its frozen runs the same result', () => {
    expect(runs.length).toBeGreaterThanOrEqual(300);
    for (const { answers, on, practice, result } of runs) {
      const assessment = assess(definition, answers, on, practice);
      expect(assessment.kind === 'decided' ? assessment.result : assessment.kind).toEqual(result);
    }
  });
  it('has a run in which each of its rules holds and one in which it does not', () => {
    const held = runs.map(
      ({ result }) =>
        new Set(
          [
            ...result.levelReasons,
            ...(result.options?.['medical-grade'].reasons ?? []),
            ...(result.options?.topical.reasons ?? []),
          ].map(({ id }) => id),
        ),
    );
    for (const { id } of [...definition.decision.rules, ...definition.decision.levelRules]) {
      expect({ id, held: held.some((ids) => ids.has(id)) }).toEqual({ id, held: true });
      expect({ id, failed: held.some((ids) => !ids.has(id)) }).toEqual({ id, failed: true });
    }
  });
});
