import { bars, timesOurs } from './bars.ts';
import type { Bar } from './bars.ts';
import type { Figures } from './figures.ts';

// About as wide as a phone, so that the words stay readable there.
const width = 420;
const labels = 104;
const numbers = 108;
const row = 20;
const head = 34;
const top = 48;
const colours = { ours: '#0b5351', peer: '#b3a78f', target: '#8a3324' } as const;

/** Ours and the peers beside each other, one block a measure, as an SVG picture. */
export function drawPeers(figures: readonly Figures[]): string {
  const drawn = bars.filter(({ measure }) => measure !== 'html' && measure !== 'shift');
  const block = head + figures.length * row;
  const height = top + drawn.length * block + 10;
  const blocks = drawn.map((bar, place) => drawBlock(bar, figures, top + place * block));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="This page beside four others on a slow phone; the table says the same" font-family="sans-serif" font-size="13">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="8" y="20" font-weight="bold">On a slow phone: shorter is better</text>
<text x="8" y="37" fill="${colours.target}">red line: the most that ours may have</text>
${blocks.join('\n')}
</svg>
`;
}

function drawBlock(
  { measure, title, atMost, written }: Bar,
  figures: readonly Figures[],
  y: number,
): string {
  const ours = figures[0]?.[measure] ?? 0;
  const most = Math.max(...figures.map((page) => page[measure]), atMost ?? 0);
  const scale = (width - labels - numbers) / most;
  const long = (value: number): number => Math.round(value * scale * 10) / 10;
  const rows = figures.map((page, place) => {
    const value = page[measure];
    const at = y + head + place * row;
    const times = place === 0 ? '' : ` (${timesOurs(value, ours)})`;
    const colour = place === 0 ? colours.ours : colours.peer;
    return `<text x="8" y="${at + 4}">${page.name}</text><rect x="${labels}" y="${at - 7}" width="${Math.max(1, long(value))}" height="14" fill="${colour}"/><text x="${width - numbers + 6}" y="${at + 4}">${written(value)}${times}</text>`;
  });
  const limit = labels + long(atMost ?? 0);
  const line =
    atMost === undefined
      ? ''
      : `<line x1="${limit}" x2="${limit}" y1="${y + head - 10}" y2="${y + head + (figures.length - 1) * row + 10}" stroke="${colours.target}" stroke-width="2"/>`;
  return `<text x="8" y="${y + 18}" font-weight="bold">${title}</text>\n${rows.join('\n')}\n${line}`;
}
