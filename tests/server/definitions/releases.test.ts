import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/rules/index.ts';
import { readFrozenRuns, readReleases } from '../../../src/server/definitions/release-files.ts';
import { loadCurrentDefinition } from '../../../src/server/definitions/working-definition.ts';
import { contentHashOf } from '../../../src/server/definitions/content-hash.ts';

const releases = readReleases();

describe('the released definitions', () => {
  it('hold at least one, and what serves now is one of them', () => {
    expect(releases.length).toBeGreaterThan(0);
    const current = loadCurrentDefinition(releases);
    expect({ draft: current.draft, version: current.definition.version }).toEqual({
      draft: false,
      version: releases.at(-1)?.definition.version,
    });
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
