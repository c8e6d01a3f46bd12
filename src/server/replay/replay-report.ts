import type { ReplayLine } from './replay-rows.ts';
import type { ReplayTally } from './replay-tally.ts';

const barWidth = 30;

/** How far it is, on one line. */
export function progressBar(done: number, all: number): string {
  const share = all === 0 ? 1 : Math.min(done / all, 1);
  const filled = Math.round(share * barWidth);
  const percent = `${Math.floor(share * 100)}%`.padStart(4);
  return `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${percent} ${done} of ${all}`;
}

interface ReportedRun {
  /** Version of the definition. */
  readonly version: string;
  readonly seconds: number;
  /** Of this many requests one was opened whole, and decided with `assess` as well. */
  readonly checkedOneOf: number;
  /** The first requests of each kind. */
  readonly named: readonly ReplayLine[];
}

/** What a replay found, as text for whoever releases a definition. */
export function reportOf(
  tally: ReplayTally,
  { version, seconds, checkedOneOf, named }: ReportedRun,
): string {
  const { requests, unchanged, more, less, neither, incomplete, unreadable } = tally;
  return [
    `${requests} requests decided again with ${version} in ${seconds.toFixed(1)} s:`,
    ...table([
      ['unchanged', unchanged],
      ['more cautious', more],
      ['less cautious', less],
      ['moved in neither way', neither],
      ['incomplete', incomplete],
      ['unreadable', unreadable],
    ]),
    ...checkedPart(checkedOneOf),
    ...part('What is more or less cautious', counted(tally.differences)),
    ...part('Rules that moved requests', rulesTable(tally)),
    ...part('Questions without an answer', counted(tally.questions)),
    ...namedPart('Less cautious', less, 'less-cautious', named),
    ...namedPart('Incomplete', incomplete, 'incomplete', named),
    ...namedPart('Unreadable', unreadable, 'unreadable', named),
  ].join('\n');
}

function checkedPart(oneOf: number): string[] {
  const whole = 'was opened whole, and decided by assess as well.';
  if (oneOf === 1) return [`Each ${whole}`];
  return [
    `One of ${oneOf} ${whole}`,
    'The results of the others were not opened, so damage inside them would not be seen.',
  ];
}

function part(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', `${title}:`, ...lines];
}

function counted(counts: Readonly<Record<string, number>>): string[] {
  return table(Object.entries(counts).toSorted(([, one], [, other]) => other - one));
}

function rulesTable({ rules }: ReplayTally): string[] {
  const rows = Object.entries(rules).toSorted(([one], [other]) => one.localeCompare(other));
  if (rows.length === 0) return [];
  return table([
    ['rule', 'holds now', 'no longer', 'more', 'less', 'neither'],
    ...rows.map(([id, { came, went, ...moves }]) => [
      id,
      came,
      went,
      moves.more,
      moves.less,
      moves.neither,
    ]),
  ]);
}

function namedPart(
  title: string,
  count: number,
  kind: ReplayLine['kind'],
  named: readonly ReplayLine[],
): string[] {
  const lines = named.filter((line) => line.kind === kind);
  const words = lines.map(({ code, about }) => `  ${[code || '(no code)', ...about].join('; ')}`);
  const rest = count - lines.length;
  return part(title, rest > 0 ? [...words, `  and ${rest} more`] : words);
}

/** Columns of the same width: the first to the left, numbers to the right. */
function table(rows: readonly (readonly (string | number)[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  );
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0
        ? String(cell).padEnd(widths[column] ?? 0)
        : String(cell).padStart(widths[column] ?? 0),
    );
    return `  ${cells.join('  ')}`;
  });
}
