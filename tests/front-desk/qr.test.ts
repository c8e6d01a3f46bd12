import { describe, expect, it } from 'vitest';
import { encodeQr } from '../../src/front-desk/qr/encode-qr.ts';
import { codewordsOf, dataCodewords, versionFor } from '../../src/front-desk/qr/qr-codewords.ts';
import { alignmentPositions, formatBits } from '../../src/front-desk/qr/qr-patterns.ts';
import { errorCorrection } from '../../src/front-desk/qr/reed-solomon.ts';

const bytes = (hexadecimal: string) =>
  hexadecimal.split(' ').map((byte) => Number.parseInt(byte, 16));

describe('a QR code (ISO/IEC 18004)', () => {
  it('protects its data as the example of annex I does', () => {
    const data = bytes('10 20 0C 56 61 80 EC 11 EC 11 EC 11 EC 11 EC 11');
    expect(errorCorrection(data, 10)).toEqual(bytes('A5 24 D4 C1 ED 36 C7 87 2C 55'));
  });

  it('names level M and its mask as table C.1 does', () => {
    expect(formatBits(0)).toBe(0b101010000010010);
    expect(formatBits(2)).toBe(0b101111001111100);
    expect(formatBits(5)).toBe(0b100000011001110);
    expect(formatBits(7)).toBe(0b100101010100000);
  });

  it('places the alignment patterns as annex E does', () => {
    expect(alignmentPositions(1)).toEqual([]);
    expect(alignmentPositions(2)).toEqual([6, 18]);
    expect(alignmentPositions(7)).toEqual([6, 22, 38]);
    expect(alignmentPositions(14)).toEqual([6, 26, 46, 66]);
    expect(alignmentPositions(20)).toEqual([6, 34, 62, 90]);
  });

  it('has as many codewords as table 1 says', () => {
    expect([1, 2, 7, 10, 20].map(codewordsOf)).toEqual([26, 44, 196, 346, 1085]);
  });

  it('takes the smallest version that holds the text, as table 7 says', () => {
    expect(versionFor(14)).toBe(1);
    expect(versionFor(15)).toBe(2);
    expect(versionFor(180)).toBe(9);
    expect(versionFor(181)).toBe(10);
    expect(versionFor(666)).toBe(20);
    expect(versionFor(667)).toBeUndefined();
  });

  it('writes mode, length, text and padding', () => {
    // 0100, length 2, "Hi", end, then EC and 11 in turn.
    expect(dataCodewords([0x48, 0x69], 1)).toEqual(
      bytes('40 24 86 90 EC 11 EC 11 EC 11 EC 11 EC 11 EC 11'),
    );
  });

  it('is a square with a finder in three corners', () => {
    const grid = encodeQr('otpauth://totp/desk?secret=JBSWY3DPEHPK3PXP');
    // 43 bytes need version 4: 33 modules a side.
    expect(grid?.size).toBe(33);
    const finder = (row: number, column: number) =>
      [0, 1, 2, 3, 4, 5, 6].map((step) => grid?.isDark(row, column + step));
    for (const [row, column] of [
      [0, 0],
      [0, 26],
      [26, 0],
    ] as const) {
      expect(finder(row, column)).toEqual(Array.from({ length: 7 }, () => true));
      expect(finder(row + 3, column)).toEqual([true, false, true, true, true, false, true]);
    }
  });

  it('gives up on a text that no code of ours holds', () => {
    expect(encodeQr('a'.repeat(667))).toBeUndefined();
  });
});
