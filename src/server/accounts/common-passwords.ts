/** Words of which passwords that many people choose are made, in English and Spanish. */
const commonWords = `
  password passwort passphrase contrasena clave secret secreto letmein welcome bienvenido
  login access acceso admin administrator root user usuario guest test prueba changeme default
  temp temporary master qwerty qwertz azerty asdf asdfgh zxcvbn qazwsx abc abcd iloveyou love
  teamo amor sunshine princess princesa dragon monkey football baseball basketball soccer
  futbol superman batman starwars trustno whatever freedom shadow hello hola please spring
  summer autumn winter monday friday january december america georgia atlanta correct horse
  battery staple exosome exosomes consult consultation clinic clinica doctor surgery plastic
  frontdesk reception office
`
  .trim()
  .split(/\s+/u);

/** Rows of keys and runs of characters that fingers follow. */
const runs = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890123456789',
  'qwertyuiopasdfghjklzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p',
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
 * thing repeated, or what everybody here knows.
 * @param known names and addresses of the practice and of the account
 */
export function isCommonPassword(password: string, known: readonly string[]): boolean {
  const plain = simplify(password);
  const spelled = [...plain].map((character) => lookalikes[character] ?? character).join('');
  const words = [...piecesOf(known), ...commonWords].toSorted(
    (one, two) => two.length - one.length,
  );
  return [plain, spelled].some((text) => isMadeOf(unrepeat(text), words));
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
