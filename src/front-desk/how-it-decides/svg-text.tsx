/** Share of the font size that a character takes, about: no page measures a font here. */
const narrow = /[iljtfrI.,;:'’|!()\s]/u;
const wide = /[mwMW%@—]/u;
const capital = /[\p{Lu}\d]/u;

function widthOf(character: string): number {
  if (narrow.test(character)) return 0.37;
  if (wide.test(character)) return 0.96;
  return capital.test(character) ? 0.7 : 0.61;
}

/** About how wide a text is, in the units of the drawing. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0) * size;
}

/** How much wider bold letters are, about. */
const boldness = 1.12;

/** Breaks a text into lines that fit. A word that is too long stands alone. */
export function wrapText(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** About how wide a bold text is, in the units of the drawing. */
export function boldWidth(text: string, size: number): number {
  return textWidth(text, size) * boldness;
}

/** Breaks a bold text into lines that fit. */
export function wrapBold(text: string, width: number, size: number): string[] {
  return wrapText(text, width / boldness, size);
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly size: number;
  readonly className?: string | undefined;
  readonly anchor?: 'start' | 'middle';
}

/** From one baseline to the next, as a share of the size. */
const leading = 1.28;

/** How high some lines are. */
export function linesHeight(lines: readonly string[], size: number): number {
  return lines.length * size * leading;
}

/** Lines of text, one below the other. */
export function Lines({ lines, x, y, size, className, anchor = 'start' }: LinesProps) {
  return (
    <text className={className} fontSize={size} textAnchor={anchor}>
      {lines.map((line, place) => (
        <tspan key={place} x={x} y={y + place * size * leading}>
          {/* A space, so that the lines are words when they are read in one go. */}
          {place < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  );
}
