import type { QrGrid } from './qr-grid.ts';

const distance = (row: number, column: number) => Math.max(Math.abs(row), Math.abs(column));

function drawFinder(grid: QrGrid, centreRow: number, centreColumn: number): void {
  for (let row = -4; row <= 4; row += 1) {
    for (let column = -4; column <= 4; column += 1) {
      const ring = distance(row, column);
      grid.fix(centreRow + row, centreColumn + column, ring !== 2 && ring !== 4);
    }
  }
}

function drawAlignment(grid: QrGrid, centreRow: number, centreColumn: number): void {
  for (let row = -2; row <= 2; row += 1) {
    for (let column = -2; column <= 2; column += 1) {
      grid.fix(centreRow + row, centreColumn + column, distance(row, column) !== 1);
    }
  }
}

/** Rows and columns of the alignment patterns (ISO/IEC 18004, annex E). */
export function alignmentPositions(version: number): number[] {
  if (version === 1) return [];
  const count = Math.floor(version / 7) + 2;
  const step = Math.floor((version * 8 + count * 3 + 5) / (count * 4 - 4)) * 2;
  const last = version * 4 + 10;
  const others = Array.from({ length: count - 1 }, (_, index) => last - index * step);
  return [6, ...others.toReversed()];
}

/** The bits of a value followed by its remainder, as format and version are protected. */
function withRemainder(value: number, polynomial: number, degree: number): number {
  let remainder = value;
  for (let step = 0; step < degree; step += 1) {
    remainder = (remainder << 1) ^ ((remainder >>> (degree - 1)) * polynomial);
  }
  return (value << degree) | remainder;
}

/** The fifteen bits that name level M (00) and the mask. */
export function formatBits(mask: number): number {
  return withRemainder(mask, 0x537, 10) ^ 0x5412;
}

/** Writes level and mask beside the finders, twice. */
export function drawFormat(grid: QrGrid, mask: number): void {
  const bits = formatBits(mask);
  const bit = (index: number) => ((bits >>> index) & 1) === 1;
  const { size } = grid;
  for (let index = 0; index <= 5; index += 1) grid.fix(index, 8, bit(index));
  grid.fix(7, 8, bit(6));
  grid.fix(8, 8, bit(7));
  grid.fix(8, 7, bit(8));
  for (let index = 9; index < 15; index += 1) grid.fix(8, 14 - index, bit(index));
  for (let index = 0; index < 8; index += 1) grid.fix(8, size - 1 - index, bit(index));
  for (let index = 8; index < 15; index += 1) grid.fix(size - 15 + index, 8, bit(index));
  grid.fix(size - 8, 8, true);
}

function drawVersion(grid: QrGrid, version: number): void {
  if (version < 7) return;
  const bits = withRemainder(version, 0x1f25, 12);
  for (let index = 0; index < 18; index += 1) {
    const dark = ((bits >>> index) & 1) === 1;
    const far = grid.size - 11 + (index % 3);
    const near = Math.floor(index / 3);
    grid.fix(near, far, dark);
    grid.fix(far, near, dark);
  }
}

/** Everything that carries no data. */
export function drawPatterns(grid: QrGrid, version: number): void {
  const { size } = grid;
  for (let index = 0; index < size; index += 1) {
    grid.fix(6, index, index % 2 === 0);
    grid.fix(index, 6, index % 2 === 0);
  }
  drawFinder(grid, 3, 3);
  drawFinder(grid, 3, size - 4);
  drawFinder(grid, size - 4, 3);
  const positions = alignmentPositions(version);
  const last = positions.length - 1;
  positions.forEach((row, rowIndex) => {
    positions.forEach((column, columnIndex) => {
      const onFinder =
        (rowIndex === 0 && (columnIndex === 0 || columnIndex === last)) ||
        (rowIndex === last && columnIndex === 0);
      if (!onFinder) drawAlignment(grid, row, column);
    });
  });
  drawFormat(grid, 0);
  drawVersion(grid, version);
}
