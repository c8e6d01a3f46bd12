/** The field's polynomial x^8 + x^4 + x^3 + x^2 + 1 (ISO/IEC 18004, 7.5.2). */
const fieldPolynomial = 0x11d;

function multiply(left: number, right: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ ((product >>> 7) * fieldPolynomial);
    product ^= ((right >>> bit) & 1) * left;
  }
  return product;
}

/** Coefficients of the product of (x - 2^i) for i below `degree`, highest first, leading 1 left out. */
function generator(degree: number): number[] {
  const coefficients: number[] = [...Array.from({ length: degree - 1 }, () => 0), 1];
  let root = 1;
  for (let step = 0; step < degree; step += 1) {
    for (let index = 0; index < degree; index += 1) {
      coefficients[index] =
        multiply(coefficients[index] ?? 0, root) ^ (coefficients[index + 1] ?? 0);
    }
    root = multiply(root, 2);
  }
  return coefficients;
}

/**
 * Error correction of one block.
 * @param data codewords, 0-255
 * @param count how many codewords of error correction
 */
export function errorCorrection(data: readonly number[], count: number): number[] {
  const divisor = generator(count);
  let remainder: number[] = Array.from({ length: count }, () => 0);
  for (const codeword of data) {
    const factor = codeword ^ (remainder[0] ?? 0);
    remainder = [...remainder.slice(1), 0].map(
      (value, index) => value ^ multiply(divisor[index] ?? 0, factor),
    );
  }
  return remainder;
}
