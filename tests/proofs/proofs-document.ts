import { readFileSync, writeFileSync } from 'node:fs';
import type { Lengths } from './count-by-walking.ts';
import type { Counted } from './count-runs.ts';

const file = 'docs/proofs.md';
/** What is generated stands between these lines, so that the rest can be written by hand. */
const marks = { start: '<!-- counts -->', end: '<!-- end of counts -->' } as const;

/** The generated part of docs/proofs.md: the table of counts, and how long runs are. */
export function countsInWords(counts: readonly Counted[], lengths: Lengths): string {
  const all = counts.reduce((sum, { runs }) => sum + runs, 0n);
  return [
    '| level | medical-grade | topical | complete runs |',
    '|---|---|---|---:|',
    ...counts.map(
      ({ level, clinic = '', topical = '', runs }) =>
        `| ${level} | ${clinic} | ${topical} | ${runs} |`,
    ),
    `| **all** | | | **${all}** |`,
    '',
    `The shortest run asks ${lengths.shortest} question, the longest ${lengths.longest}. Someone who ticks one answer a question, and has nothing that ends the run, is asked ${Math.round(lengths.typical)} on average.`,
  ].join('\n');
}

/** The generated part as it stands in the document. */
export function countsInDocument(): string {
  const document = readFileSync(file, 'utf8');
  const from = document.indexOf(marks.start) + marks.start.length;
  return document.slice(from, document.indexOf(marks.end)).trim();
}

/** Writes the generated part of the document anew. */
export function writeCounts(counts: readonly Counted[], lengths: Lengths): void {
  const document = readFileSync(file, 'utf8');
  const from = document.indexOf(marks.start) + marks.start.length;
  const to = document.indexOf(marks.end);
  const words = countsInWords(counts, lengths);
  writeFileSync(file, `${document.slice(0, from)}\n${words}\n${document.slice(to)}`);
}
