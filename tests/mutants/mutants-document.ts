import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { detectorGroups } from './detectors.ts';
import type { Judged } from './judge.ts';
import { survivors } from './survivors.ts';

const file = fileURLToPath(new URL('../../docs/mutants.md', import.meta.url));
const between = /(<!-- catalogues -->\n)[^]*(\n<!-- end of catalogues -->)/u;

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;

function counts(judged: readonly Judged[]): string[] {
  const numbers = ({ made, caught, argued }: Judged) => [
    made,
    ...detectorGroups.map((group) => caught.get(group) ?? 0),
    argued.length,
  ];
  const all = judged.map(numbers);
  const sums = (all[0] ?? []).map((_, column) =>
    all.reduce((sum, cells) => sum + (cells[column] ?? 0), 0),
  );
  return [
    row(['mistake', 'in what', 'made', ...detectorGroups, 'left']),
    row(['---', '---', '---:', ...detectorGroups.map(() => '---:'), '---:']),
    ...judged.map((each) => row([each.operator.id, each.operator.what, ...numbers(each)])),
    row(['**all**', '', ...sums]),
  ];
}

function argued(): string[] {
  return survivors.flatMap(({ because, mutations }) => [
    '',
    because,
    '',
    ...mutations.map((name) => `- ${name}`),
  ]);
}

/** The part of docs/mutants.md that is made from what was found. */
function sectionOf(judged: readonly Judged[]): string {
  return [...counts(judged), '', '### What is left, and why', ...argued()].join('\n');
}

/** Brings docs/mutants.md up to date. */
export function writeSection(judged: readonly Judged[]): void {
  const kept = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    kept.replace(between, (_, start: string, end: string) => start + sectionOf(judged) + end),
  );
}
