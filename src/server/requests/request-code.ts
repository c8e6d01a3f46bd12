import { randomInt } from 'node:crypto';

/**
 * Letters and digits that are not mistaken for each other aloud, in English or in Spanish.
 * - No vowel: English "A", "E" and "I" sound like Spanish "e", "i" and "ai"; and no word forms.
 * - Of the letters that rhyme in English (B C D E G P T V Z, with Spanish B and V alike): none.
 * - Of A H J K and 8: K alone; of F S X: X; of M N: M; of U Q: Q.
 * - No I, O, 0, 1, which look alike; no 5 beside 9, and no 6 beside 7 ("seis", "siete").
 */
const codeAlphabet = 'KLMQRWXY23479';

/** Characters of a code: 13^8 is 816 million codes. */
const codeLength = 8;

/**
 * A code for a new request. Among 10,000 kept requests the chance that a new code is already
 * there is 1 in 81,000; the unique column notices, and another one is made.
 */
export function newCode(): string {
  return Array.from({ length: codeLength }, () =>
    codeAlphabet.charAt(randomInt(codeAlphabet.length)),
  ).join('');
}

/** A code as someone writes or dictates it, in the form in which it is kept. */
export function normaliseCode(text: string): string {
  return text.toUpperCase().replaceAll(/[^A-Z0-9]/gu, '');
}
