import { useMemo } from 'react';
import { encodeQr } from './encode-qr.ts';
import type { QrGrid } from './qr-grid.ts';

/** Light modules around the code (ISO/IEC 18004, 9.1). */
const quietZone = 4;

function pathOf(grid: QrGrid): string {
  const parts: string[] = [];
  for (let row = 0; row < grid.size; row += 1) {
    for (let column = 0; column < grid.size; column += 1) {
      if (grid.isDark(row, column)) parts.push(`M${column} ${row}h1v1h-1z`);
    }
  }
  return parts.join('');
}

interface QrCodeProps {
  readonly text: string;
  readonly label: string;
}

/** A text as a QR code; nothing where it is too long for one. */
export function QrCode({ text, label }: QrCodeProps) {
  const grid = useMemo(() => encodeQr(text), [text]);
  if (!grid) return null;
  const side = grid.size + 2 * quietZone;
  return (
    <svg
      className="qr"
      viewBox={`${-quietZone} ${-quietZone} ${side} ${side}`}
      shapeRendering="crispEdges"
      role="img"
      aria-label={label}
    >
      <path d={pathOf(grid)} fill="currentColor" />
    </svg>
  );
}
