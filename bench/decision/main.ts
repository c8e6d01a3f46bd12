import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import type { Definition } from '../../src/rules/index.ts';
import type { Way } from './decided.ts';
import { drawGrowth } from './draw-growth.ts';
import type { Line } from './draw-growth.ts';
import { growDefinition, growRun } from './grown-definition.ts';
import { compare, measure } from './measure.ts';

/**
 * `npm run bench:decision`: the same rules decided in five ways, side by side in one run. They
 * are held equal first. Writes the picture of the growing catalogue into docs, prints tables,
 * and ends not 0 where a target is missed.
 */
const runsToCompare = 2_000;
const runsToMeasure = 200;
const turns = 150;
const growth = [1, 2, 4, 7, 10] as const;
/** Of a larger catalogue fewer runs are enough: each takes the longer. */
const runsOfGrown = 60;
const turnsOfGrown = 5;
const picture = 'docs/bench-growth.svg';

/** Against which way, and how many times faster or slower `assess` may be. */
const targets = [
  { than: 'hand-written ladder', says: 'at most 12 times its time', met: (by: number) => by <= 12 },
  {
    than: 'json-rules-engine',
    says: 'at least 40 times faster',
    met: (by: number) => 1 / by >= 40,
  },
  { than: 'zen-engine', says: 'at least 10 times faster', met: (by: number) => 1 / by >= 10 },
] as const;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

process.chdir(fileURLToPath(new URL('../..', import.meta.url)));
// Not `npm ci`: where a registry lacks a package of another platform, the lock lacks it too.
const installed = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], {
  cwd: 'bench',
  stdio: 'inherit',
  shell: process.platform === 'win32',
});
if (installed.status !== 0) throw new Error('The packages of bench/ could not be installed.');

const { allWays, definition, engineWays } = await import('./ways.ts');
const draw = seededNumbers(20_261_124);
const runs = Array.from({ length: runsToCompare }, () => drawRun(definition.questionnaire, draw));

const ways = allWays();
await compare(ways, runs);
print(`All ${ways.length} ways decide ${runsToCompare} drawn runs alike.`);
print(`${cpus()[0]?.model ?? 'unknown machine'}, Node ${process.versions.node}\n`);

const measured = await measure(ways, runs.slice(0, runsToMeasure), turns);
const ours = measured[0]?.microseconds ?? Number.NaN;
print('| way | microseconds a run | times assess |');
print('| --- | ---: | ---: |');
for (const { name, microseconds } of measured) {
  print(`| ${name} | ${microseconds.toFixed(1)} | ${(microseconds / ours).toFixed(2)} |`);
}
print('');
for (const { than, says, met } of targets) {
  const theirs = measured.find(({ name }) => name === than)?.microseconds ?? Number.NaN;
  const by = ours / theirs;
  if (!met(by)) process.exitCode = 1;
  const ratio = by > 1 ? `${by.toFixed(1)} times its time` : `${(1 / by).toFixed(1)} times faster`;
  print(`${met(by) ? 'met' : 'MISSED'}: against ${than}, ${says}: ${ratio}`);
}

const lines = await measureGrowth(definition, engineWays);
mkdirSync('docs', { recursive: true });
writeFileSync(picture, drawGrowth(lines));
print(`\nMicroseconds a run as the catalogue grows, drawn in ${picture}:\n`);
print(`| rules | ${lines.map(({ name }) => name).join(' | ')} |`);
print(`| ---: | ${lines.map(() => '---:').join(' | ')} |`);
for (const [place, point] of (lines[0]?.points ?? []).entries()) {
  const times = lines.map(({ points }) => points[place]?.microseconds.toFixed(0) ?? '');
  print(`| ${point.rules} | ${times.join(' | ')} |`);
}

/** Each way at each size; they are held equal there too. */
async function measureGrowth(
  smallest: Definition,
  waysOf: (grown: Definition) => readonly Way[],
): Promise<Line[]> {
  const found = new Map<string, { rules: number; microseconds: number }[]>();
  for (const times of growth) {
    const grown = growDefinition(smallest, times);
    const sample = runs.slice(0, runsOfGrown).map((run) => growRun(grown, run));
    const engines = waysOf(grown);
    await compare(engines, sample);
    for (const { name, microseconds } of await measure(engines, sample, turnsOfGrown)) {
      const points = found.get(name) ?? [];
      found.set(name, [...points, { rules: grown.decision.rules.length, microseconds }]);
    }
  }
  return [...found].map(([name, points]) => ({ name, points }));
}
