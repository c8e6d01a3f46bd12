import { sayDefinitionFault } from '../src/rules/index.ts';
import { freezeDefinition } from '../src/server/definitions/freeze-definition.ts';
import type { Frozen } from '../src/server/definitions/freeze-definition.ts';
import { readReleases, writeRelease } from '../src/server/definitions/release-files.ts';
import { describeVerdict } from '../src/server/definitions/describe-verdict.ts';
import { loadCurrentDefinition } from '../src/server/definitions/working-definition.ts';
import { judgeRelease } from '../tests/proofs/judge-release.ts';

/**
 * Freezes the working definition and compares it with the last release over every run:
 * `npm run release-definition -- <version>`, say 2026.11.1.
 */
const version = process.argv[2] ?? '';
const releases = readReleases();
const today = new Date().toISOString().slice(0, 10);
const frozen = freezeDefinition(version, loadCurrentDefinition(releases), releases, today);

function whyNot(refused: Exclude<Frozen, { ok: true }>): string {
  switch (refused.kind) {
    case 'not-a-version':
      return 'Name the version as year.month.number, such as 2026.11.1.';
    case 'nothing-changed':
      return `Nothing has changed since release ${refused.since}.`;
    case 'not-later':
      return `Name a version after ${refused.last}; a release never changes.`;
    case 'faulty':
      return [
        'The definition does not hang together.',
        ...refused.faults.map(sayDefinitionFault),
      ].join('\n');
  }
}

async function release({ release: frozenRelease, runs }: Extract<Frozen, { ok: true }>) {
  const last = releases.at(-1);
  const { definition } = frozenRelease;
  const verdict = last && (await judgeRelease(last.definition, definition));
  writeRelease({ ...frozenRelease, verdict }, runs);
  process.stdout.write(
    `Released ${version} (${definition.contentHash.slice(0, 12)}) with ${runs.length} frozen runs. Say in CHANGELOG.md what changed for whom.\n`,
  );
  if (verdict) process.stdout.write(`${describeVerdict(verdict)}\n`);
}

if (frozen.ok) {
  await release(frozen);
} else {
  process.stderr.write(`${whyNot(frozen)}\n`);
  process.exitCode = 1;
}
// The solver's threads would keep the process open.
process.exit();
