import { dataCodewords, interleave, versionFor } from './qr-codewords.ts';
import { QrGrid } from './qr-grid.ts';
import { drawFormat, drawPatterns } from './qr-patterns.ts';

/** Which modules each mask turns over (ISO/IEC 18004, table 10). */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (row, column) => (row + column) % 2 === 0,
  (row) => row % 2 === 0,
  (_, column) => column % 3 === 0,
  (row, column) => (row + column) % 3 === 0,
  (row, column) => (Math.floor(row / 2) + Math.floor(column / 3)) % 2 === 0,
  (row, column) => ((row * column) % 2) + ((row * column) % 3) === 0,
  (row, column) => (((row * column) % 2) + ((row * column) % 3)) % 2 === 0,
  (row, column) => (((row + column) % 2) + ((row * column) % 3)) % 2 === 0,
];

/** The places of data modules in the order in which bits are laid: upwards, then downwards. */
function* dataPlaces(grid: QrGrid): Generator<readonly [row: number, column: number]> {
  const { size } = grid;
  for (let right = size - 1; right >= 1; right -= 2) {
    if (right === 6) right = 5;
    const upwards = ((right + 1) & 2) === 0;
    for (let step = 0; step < size; step += 1) {
      const row = upwards ? size - 1 - step : step;
      for (const column of [right, right - 1]) {
        if (!grid.isFixed(row, column)) yield [row, column];
      }
    }
  }
}

function draw(version: number, codewords: readonly number[], mask: number): QrGrid {
  const grid = new QrGrid(version * 4 + 17);
  drawPatterns(grid, version);
  drawFormat(grid, mask);
  let index = 0;
  for (const [row, column] of dataPlaces(grid)) {
    const codeword = codewords[index >>> 3] ?? 0;
    const dark = ((codeword >>> (7 - (index & 7))) & 1) === 1;
    grid.set(row, column, dark !== (masks[mask]?.(row, column) ?? false));
    index += 1;
  }
  return grid;
}

function linePenalty(line: readonly boolean[]): number {
  const text = line.map((dark) => (dark ? '1' : '0')).join('');
  const runs = [...text.matchAll(/0{5,}|1{5,}/gu)].reduce((sum, [run]) => sum + run.length - 2, 0);
  const finderLike = [...text.matchAll(/(?=10111010000|00001011101)/gu)].length;
  return runs + 40 * finderLike;
}

/** How hard a grid is to read: long runs, blocks, look-alikes of finders, uneven darkness. */
function penalty(grid: QrGrid): number {
  const { size } = grid;
  let sum = 0;
  let dark = 0;
  for (let index = 0; index < size; index += 1) {
    sum += linePenalty(grid.row(index)) + linePenalty(grid.column(index));
    dark += grid.row(index).filter(Boolean).length;
  }
  for (let row = 0; row + 1 < size; row += 1) {
    for (let column = 0; column + 1 < size; column += 1) {
      const here = grid.isDark(row, column);
      const same =
        here === grid.isDark(row, column + 1) &&
        here === grid.isDark(row + 1, column) &&
        here === grid.isDark(row + 1, column + 1);
      if (same) sum += 3;
    }
  }
  return sum + 10 * Math.floor(Math.abs((dark * 20) / (size * size) - 10));
}

/**
 * A QR code, level M, byte mode (ISO/IEC 18004). Made here, because the text is a secret
 * that must not leave the page.
 * @returns the modules, or undefined for a text that is too long
 */
export function encodeQr(text: string): QrGrid | undefined {
  const bytes = [...new TextEncoder().encode(text)];
  const version = versionFor(bytes.length);
  if (version === undefined) return undefined;
  const codewords = interleave(dataCodewords(bytes, version), version);
  const grids = masks.map((_, mask) => draw(version, codewords, mask));
  return grids.toSorted((left, right) => penalty(left) - penalty(right))[0];
}
