/**
 * Words that the pages explain, names of medicines and treatments, and abbreviations: each
 * counts as one syllable, since no shorter word could stand in its place.
 */
const glossary = new Set(
  `exosome exosomes microneedling fda prp rf uv spf ipdas nice id
  isotretinoin accutane tretinoin retinol retinoid glycolic aspirin botox steroids biologics
  chemo antibiotics eczema lupus scleroderma keloid keloids diabetes platelet platelets collagen`
    .trim()
    .split(/\s+/u),
);

/** Sentences of a text. A text without a full stop, such as a label, is one sentence. */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words of a text. A number, a placeholder and a compound with a hyphen are one each. */
export function wordsOf(text: string): string[] {
  return text.match(/\{\w+\}|[\p{L}\p{N}][\p{L}\p{N}'’.,@-]*/gu) ?? [];
}

/**
 * Syllables of an English word: groups of vowels, less a silent ending. It is right for
 * plain words and one too many or too few for some; over a page that evens out.
 */
export function syllablesOf(word: string): number {
  const plain = word.toLowerCase().replaceAll(/['’.,]/gu, '');
  if (plain.includes('-')) {
    return plain.split('-').reduce((sum, part) => sum + (part === '' ? 0 : syllablesOf(part)), 0);
  }
  if (glossary.has(plain) || !/[a-z]/u.test(plain) || plain.startsWith('{')) return 1;
  const spoken = plain
    .replace(/(?<=[^aeiouy])(?:es|ed)$/u, (ending) => (isSpoken(plain, ending) ? ending : ''))
    .replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$/u, '');
  return Math.max(1, (spoken.match(/[aeiouy]+/gu) ?? []).length + hiatuses(spoken));
}

/** `needed`, `treated`, `uses`, `changes`: the ending is a syllable of its own. */
function isSpoken(word: string, ending: string): boolean {
  return ending === 'ed' ? /[td]ed$/u.test(word) : /(?:[sxz]|ch|sh|c|g)es$/u.test(word);
}

/** Pairs of vowels that are said apart: being, diet, area, serious. */
function hiatuses(word: string): number {
  return (word.match(/(?<![ctsg])i(?=[ao])|[eyo](?=ing)|ea(?=$)|i(?=e[nt])/gu) ?? []).length;
}

/**
 * US school grade by Flesch and Kincaid, over all sentences together:
 * 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export function gradeOf(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
