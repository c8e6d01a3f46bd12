import { errorCorrection } from './reed-solomon.ts';

/** Level M (ISO/IEC 18004, table 9), versions 1 to 20: codewords of correction in each block. */
const correctionPerBlock = [
  10, 16, 26, 18, 24, 16, 18, 22, 22, 26, 30, 22, 22, 24, 24, 28, 28, 26, 26, 26,
];
/** The same table: number of blocks. */
const blockCounts = [1, 1, 1, 2, 2, 4, 4, 4, 5, 5, 5, 8, 9, 9, 10, 10, 11, 13, 14, 16];

const bitsInByte = 8;
const byteMode = 0b0100;
const modeBits = 4;
/** From this version on the length takes two bytes. */
const longLengthFrom = 10;
const padding = [0xec, 0x11];

/** Codewords of one version: data and correction together. */
export function codewordsOf(version: number): number {
  let modules = (16 * version + 128) * version + 64;
  if (version >= 2) {
    const alignments = Math.floor(version / 7) + 2;
    modules -= (25 * alignments - 10) * alignments - 55;
    if (version >= 7) modules -= 36;
  }
  return Math.floor(modules / bitsInByte);
}

interface Blocks {
  readonly count: number;
  readonly correction: number;
  readonly data: number;
}

function blocksOf(version: number): Blocks {
  const count = blockCounts[version - 1] ?? 0;
  const correction = correctionPerBlock[version - 1] ?? 0;
  return { count, correction, data: codewordsOf(version) - count * correction };
}

/** The smallest version that holds this many bytes; undefined where none of ours does. */
export function versionFor(length: number): number | undefined {
  const versions = blockCounts.map((_, index) => index + 1);
  return versions.find((version) => {
    const lengthBits = version < longLengthFrom ? bitsInByte : 2 * bitsInByte;
    const bits = modeBits + lengthBits + length * bitsInByte;
    return bits <= blocksOf(version).data * bitsInByte;
  });
}

function bitsOf(value: number, count: number): number[] {
  return Array.from({ length: count }, (_, index) => (value >>> (count - 1 - index)) & 1);
}

/** The data codewords of a text in byte mode, padded to the size of the version. */
export function dataCodewords(bytes: readonly number[], version: number): number[] {
  const { data } = blocksOf(version);
  const lengthBits = version < longLengthFrom ? bitsInByte : 2 * bitsInByte;
  const bits = [
    ...bitsOf(byteMode, modeBits),
    ...bitsOf(bytes.length, lengthBits),
    ...bytes.flatMap((byte) => bitsOf(byte, bitsInByte)),
  ];
  const end = Math.min(bits.length + modeBits, data * bitsInByte);
  while (bits.length < end || bits.length % bitsInByte !== 0) bits.push(0);
  const codewords = Array.from({ length: bits.length / bitsInByte }, (_, index) =>
    Number.parseInt(bits.slice(index * bitsInByte, (index + 1) * bitsInByte).join(''), 2),
  );
  for (let index = 0; codewords.length < data; index += 1) {
    codewords.push(padding[index % padding.length] ?? 0);
  }
  return codewords;
}

/** Splits the data into blocks, adds the correction to each, and interleaves them. */
export function interleave(data: readonly number[], version: number): number[] {
  const { count, correction } = blocksOf(version);
  const short = Math.floor(data.length / count);
  const longBlocks = data.length % count;
  const blocks: number[][] = [];
  let from = 0;
  for (let index = 0; index < count; index += 1) {
    const size = short + (index >= count - longBlocks ? 1 : 0);
    blocks.push(data.slice(from, from + size));
    from += size;
  }
  const corrections = blocks.map((block) => errorCorrection(block, correction));
  return [...columns(blocks), ...columns(corrections)];
}

function columns(rows: readonly (readonly number[])[]): number[] {
  const longest = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, index) =>
    rows.flatMap((row) => row[index] ?? []),
  ).flat();
}
