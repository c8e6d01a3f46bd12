import { brotliCompressSync } from 'node:zlib';
import type { Candidate } from './candidates.ts';
import type { Visit } from './measure-page.ts';
import type { Seen } from './watch-page.ts';

/** What all visits to one page come to. Times in milliseconds, weights in bytes of brotli. */
export interface Figures {
  readonly name: string;
  readonly firstPaint: number;
  readonly answerable: number;
  readonly works: number;
  readonly blocked: number;
  readonly answer: number;
  readonly interaction: number;
  readonly shift: number;
  readonly html: number;
  readonly before: number;
  readonly whole: number;
}

/** Share of the values that may be longer than the one that is told. */
const longest = 0.02;

function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = Math.floor(sorted.length / 2);
  const [before = 0, at = 0] = [sorted[middle - 1], sorted[middle]];
  return sorted.length % 2 === 1 ? at : (before + at) / 2;
}

/** The value that 98 of 100 do not exceed. */
function percentile98(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => other - one);
  return sorted[Math.floor(sorted.length * longest)] ?? Number.NaN;
}

const isWeighed = (name: string): boolean => /\.(js|css)$/u.test(name);

function weigh(files: Seen['files']): number {
  return files.reduce((sum, { name, bytes }) => sum + (isWeighed(name) ? bytes : 0), 0);
}

/** Weight of the styles that stand in a page itself. */
function inlineStyles(html: string): number {
  const sheets = [...html.matchAll(/<style>([^]*?)<\/style>/gu)].map(([, sheet = '']) => sheet);
  return sheets.length === 0 ? 0 : brotliCompressSync(sheets.join('')).length;
}

/**
 * @param html the page as the server sends it
 * @param whole weight of all scripts and styles on the whole way, where the visits end before
 */
export function figuresOf(
  { name }: Candidate,
  visits: readonly Visit[],
  html: string,
  whole?: number,
): Figures {
  const over = (read: (visit: Visit) => number): number => median(visits.map(read));
  const inline = inlineStyles(html);
  return {
    name,
    firstPaint: over(({ arrived }) => arrived.firstPaint),
    answerable: over(({ arrived }) => arrived.answerable),
    works: over(({ arrived }) => arrived.works),
    blocked: over(({ arrived }) => arrived.blocked),
    answer: percentile98(visits.flatMap(({ answers }) => answers)),
    interaction: percentile98(
      visits.flatMap(({ left, taps }) => {
        const reported = left?.interactions ?? [];
        // A browser does not report the shortest.
        return [...reported, ...Array<number>(Math.max(0, taps - reported.length)).fill(0)];
      }),
    ),
    shift: Math.max(...visits.map(({ arrived, left }) => (left ?? arrived).shift)),
    html: brotliCompressSync(html).length,
    before: over(
      ({ arrived }) => inline + weigh(arrived.files.filter(({ end }) => end <= arrived.works)),
    ),
    whole: inline + (whole ?? weigh(visits.find(({ left }) => left)?.left?.files ?? [])),
  };
}
