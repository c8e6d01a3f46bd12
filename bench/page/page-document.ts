import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { bars, timesOurs } from './bars.ts';
import type { Figures } from './figures.ts';
import { allCategories } from './lighthouse.ts';
import type { Verdict } from './lighthouse.ts';

const document = 'docs/bench.md';
const between = /(<!-- page -->\n)[^]*(<!-- end of page -->)/u;

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** Every figure of every page, with how many times ours it is. */
export function tableOfPeers(figures: readonly Figures[]): string {
  const [ours] = figures;
  if (!ours) throw new Error('nothing was measured');
  return [
    line(['', 'at most', ...figures.map(({ name }) => name)]),
    line(['---', '---:', ...figures.map(() => '---:')]),
    ...bars.map(({ measure, title, atMost, written }) => {
      const cells = figures.map((page) => {
        const times = page === ours ? '' : timesOurs(page[measure], ours[measure]);
        return [written(page[measure]), times && `(${times})`].join(' ').trim();
      });
      return line([title, atMost === undefined ? '' : written(atMost), ...cells]);
    }),
  ].join('\n');
}

export function tableOfVerdicts(verdicts: readonly Verdict[]): string {
  return [
    line(['Lighthouse', ...allCategories, 'what costs points']),
    line(['---', ...allCategories.map(() => '---:'), '---']),
    ...verdicts.map(({ page, scores, faults }) =>
      line([page, ...allCategories.map((id) => String(scores[id])), faults.join('; ')]),
    ),
  ].join('\n');
}

/** Under what conditions the figures were taken. */
export function circumstances(visits: number, loadBefore: number): string {
  const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' }).format(new Date());
  const [load = 0] = loadavg();
  return `Measured on ${day}: ${visits} visits to each page in turns, ${cpus().length} cores of ${cpus()[0]?.model ?? 'an unknown machine'}, Node ${process.versions.node}; load of the machine ${loadBefore.toFixed(1)} before and ${load.toFixed(1)} after.`;
}

/** Puts what was measured into its place in docs. */
export function writeDocument(parts: readonly string[]): void {
  const before = readFileSync(document, 'utf8');
  if (!between.test(before)) throw new Error(`${document} has no place for the page`);
  const body = `\n${parts.join('\n\n')}\n`;
  writeFileSync(
    document,
    before.replace(between, (_, start: string, end: string) => start + body + end),
  );
}
