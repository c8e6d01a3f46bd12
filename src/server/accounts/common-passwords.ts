import { commonWords, fillerWords } from './common-words.ts';

/** Rows of keys and runs of characters that fingers follow. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
  'qazwsxedcrfvtgbyhnujmikolp',
  '1q2w3e4r5t6y7u8i9o0p',
  'q1w2e3r4t5y6u7i8o9p0',
  '1a2b3c4d5e6f7g8h9i0j',
  'a1b2c3d4e5f6g7h8i9j0',
] as const;

/** A password is common when so few characters are left beside words and runs… */
const fewestCharactersLeft = 6;
/** …and no more words than these were taken out: more of them in a row are not common. */
const mostWords = 3;
/** Length from which a run of neighbouring keys counts as one. */
const shortestRun = 4;
const shortestPiece = 4;

const lookalikes: Readonly<Record<string, string>> = {
  '@': 'a',
  '4': 'a',
  '3': 'e',
  '1': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '7': 't',
};

/**
 * Whether a password is one that many people choose: a few common words, a run of keys, one
 * thing repeated, what everybody here knows, or nothing but such words and figures.
 * @param known names and addresses of the practice and of the account
 */
export function isCommonPassword(password: string, known: readonly string[]): boolean {
  const plain = simplify(password);
  const spelled = [...plain].map((character) => lookalikes[character] ?? character).join('');
  const words = [...piecesOf(known), ...commonWords].toSorted(
    (one, two) => two.length - one.length,
  );
  return (
    [plain, spelled].some((text) => isMadeOf(unrepeat(text), words)) ||
    isNothingBut([...words, ...fillerWords], plain, spelled)
  );
}

/**
 * Whether words, figures and signs make up the whole text, however many there are.
 * @param spelled the text with figures read as the letters they look like
 */
function isNothingBut(words: readonly string[], plain: string, spelled: string): boolean {
  const reached = new Set([0]);
  for (let position = 0; position < plain.length; position += 1) {
    if (!reached.has(position)) continue;
    if (!/\p{L}/u.test(plain.charAt(position))) reached.add(position + 1);
    for (const word of words) {
      const found = plain.startsWith(word, position) || spelled.startsWith(word, position);
      if (found) reached.add(position + word.length);
    }
  }
  return reached.has(plain.length);
}

function isMadeOf(text: string, words: readonly string[]): boolean {
  let left = text;
  let taken = 0;
  for (const word of words) {
    if (!left.includes(word)) continue;
    left = left.replaceAll(word, ' ');
    taken += 1;
  }
  left = unrepeat(withoutRuns(left).replaceAll(/[^\p{L}\p{N}]/gu, ''));
  return taken <= mostWords && new Set(left).size < fewestCharactersLeft;
}

function simplify(text: string): string {
  return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}

function piecesOf(known: readonly string[]): string[] {
  return known
    .flatMap((text) => simplify(text).split(/[^\p{L}\p{N}]+/u))
    .filter((piece) => piece.length >= shortestPiece);
}

/** "abcabcabc" as "abc". */
function unrepeat(text: string): string {
  for (let length = 1; length <= text.length / 2; length += 1) {
    const part = text.slice(0, length);
    if (part.repeat(Math.ceil(text.length / length)).startsWith(text)) return part;
  }
  return text;
}

function withoutRuns(text: string): string {
  const known = runs.flatMap((run) => [run, Array.from(run).toReversed().join('')]);
  let kept = '';
  let position = 0;
  while (position < text.length) {
    let length = 1;
    while (
      position + length < text.length &&
      known.some((run) => run.includes(text.slice(position, position + length + 1)))
    ) {
      length += 1;
    }
    if (length < shortestRun) kept += text.slice(position, position + length);
    position += length;
  }
  return kept;
}
