import { createHash } from 'node:crypto';
import { canonicalJson } from '../../interop/index.ts';

/** Digits of a hash that stand for it in a version. */
export const shortHashDigits = 12;

/** SHA-256 of data in its canonical form, in hexadecimal. */
export function contentHashOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}
