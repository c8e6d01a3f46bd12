/** How long one way takes at each size of the catalogue. */
export interface Line {
  readonly name: string;
  readonly points: readonly { readonly rules: number; readonly microseconds: number }[];
}

// About as wide as a phone, so that the words stay readable there.
const width = 420;
const height = 360;
const margin = { left: 58, right: 126, top: 58, bottom: 56 } as const;
/** Told apart by stroke as well as by colour. */
const strokes = [
  { colour: '#0b5351', dashes: '' },
  { colour: '#8a3324', dashes: '6 4' },
  { colour: '#5b4a9b', dashes: '2 3' },
  { colour: '#8a6a00', dashes: '10 4 2 4' },
] as const;

/** The cost of a run as the catalogue grows, both axes logarithmic, as an SVG picture. */
export function drawGrowth(lines: readonly Line[]): string {
  const points = lines.flatMap((line) => line.points);
  const x = logScale(
    points.map(({ rules }) => rules),
    margin.left,
    width - margin.right,
  );
  const y = logScale(
    points.map(({ microseconds }) => microseconds),
    height - margin.bottom,
    margin.top,
  );
  const sizes = [...new Set(points.map(({ rules }) => rules))];
  const times = [10, 100, 1_000, 10_000, 100_000].filter((time) => time >= y.low && time <= y.high);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="Microseconds a run by number of rules" font-family="sans-serif" font-size="13">
<rect width="${width}" height="${height}" fill="#ffffff"/>
<text x="8" y="22" font-weight="bold">Microseconds a run, by number of rules</text>
<text x="8" y="40">both logarithmic</text>
${times
  .map(
    (time) =>
      `<line x1="${margin.left}" x2="${width - margin.right}" y1="${y.at(time)}" y2="${y.at(time)}" stroke="#d8d8d8"/><text x="${margin.left - 8}" y="${y.at(time) + 4}" text-anchor="end">${time.toLocaleString('en')}</text>`,
  )
  .join('\n')}
${sizes
  .map(
    (size) =>
      `<text x="${x.at(size)}" y="${height - margin.bottom + 22}" text-anchor="middle">${size}</text>`,
  )
  .join('\n')}
<text x="${(margin.left + width - margin.right) / 2}" y="${height - 12}" text-anchor="middle">rules</text>
${lines.map((line, place) => drawLine(line, place, x.at, y.at)).join('\n')}
</svg>
`;
}

function drawLine(
  { name, points }: Line,
  place: number,
  x: (rules: number) => number,
  y: (microseconds: number) => number,
): string {
  const { colour, dashes } = strokes[place % strokes.length] ?? strokes[0];
  const at = points.map(({ rules, microseconds }) => `${x(rules)},${y(microseconds)}`);
  const last = points.at(-1);
  const label = last
    ? `<text x="${x(last.rules) + 8}" y="${y(last.microseconds) + 4}" fill="${colour}">${name}</text>`
    : '';
  return `<polyline points="${at.join(' ')}" fill="none" stroke="${colour}" stroke-width="2.5" stroke-dasharray="${dashes}"/>${label}`;
}

function logScale(values: readonly number[], from: number, to: number) {
  const low = Math.min(...values) * 0.8;
  const high = Math.max(...values) * 1.2;
  const span = Math.log(high) - Math.log(low);
  const at = (value: number) =>
    Math.round((from + ((Math.log(value) - Math.log(low)) / span) * (to - from)) * 10) / 10;
  return { low, high, at };
}
