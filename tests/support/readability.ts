import type { Language } from '../../src/consultation/index.ts';
import { isGlossaryWord } from './glossary.ts';

/** How the words of the closed glossary are counted: as one syllable each, or as they are said. */
export type Counting = 'with-glossary' | 'as-said';

/**
 * Sentences of a text. A text without a full stop, such as a label, is one sentence; the stop
 * of a doctor's title ends none.
 */
export function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?…])(?<!\bDra?\.)\s+/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);
}

/** Words of a text. A number, a placeholder and a compound with a hyphen are one each. */
export function wordsOf(text: string): string[] {
  return text.match(/\{\w+\}|[\p{L}\p{N}][\p{L}\p{N}'’.,@-]*/gu) ?? [];
}

/**
 * Syllables of a word. A number and a placeholder count as one, an abbreviation as its
 * letters, and a word of the glossary as one unless it is counted as it is said.
 */
export function syllablesOf(
  word: string,
  language: Language = 'en',
  counting: Counting = 'with-glossary',
): number {
  const bare = word.replaceAll(/['’.,]/gu, '');
  if (!/\p{L}/u.test(bare) || bare.startsWith('{')) return 1;
  if (counting === 'with-glossary' && isGlossaryWord(bare, language)) return 1;
  if (bare.includes('-')) {
    return bare
      .split('-')
      .reduce((sum, part) => sum + (part === '' ? 0 : syllablesOf(part, language, counting)), 0);
  }
  if (/^\p{Lu}{2,}$/u.test(bare)) return bare.length;
  const plain = bare.toLowerCase();
  return Math.max(1, language === 'en' ? englishSyllables(plain) : spanishSyllables(plain));
}

/**
 * Groups of vowels, less a silent ending. It is right for plain words and one too many or
 * too few for some; over a page that evens out.
 */
function englishSyllables(word: string): number {
  const spoken = word
    .replace(/(?<=[^aeiouy])(?:es|ed)$/u, (ending) => (isSpoken(word, ending) ? ending : ''))
    .replace(/(?<=[^aeiouyl])e$|(?<=[aeiouy]l)e$/u, '');
  return (spoken.match(/[aeiouy]+/gu) ?? []).length + hiatuses(spoken);
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
 * Groups of vowels. Two strong vowels (a, e, o) are said apart, and so is a weak one with an
 * accent; the u of que, qui, gue and gui is not said.
 */
function spanishSyllables(word: string): number {
  const said = word
    .replace(/qu(?=[eiéí])/gu, 'k')
    .replace(/gu(?=[eiéí])/gu, 'g')
    .replace(/y$/u, 'i')
    .replace(/(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])/gu, '');
  const groups = (said.match(/[aeiouáéíóúü]+|^y$/gu) ?? []).length;
  const apart = said.match(/[aeoáéó](?=[aeoáéó])|[íú](?=[aeoáéó])|[aeoáéó](?=[íú])/gu) ?? [];
  return groups + apart.length;
}

/** What is counted in a text. */
interface Counts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
  /** Words of three syllables or more. */
  readonly longWords: number;
}

const counted = new Map<string, Counts>();

function countOne(text: string, language: Language, counting: Counting): Counts {
  const key = `${language} ${counting} ${text}`;
  const known = counted.get(key);
  if (known) return known;
  const sentences = sentencesOf(text);
  const lengths = sentences.flatMap(wordsOf).map((word) => syllablesOf(word, language, counting));
  const counts = {
    sentences: sentences.length,
    words: lengths.length,
    syllables: lengths.reduce((sum, length) => sum + length, 0),
    longWords: lengths.filter((length) => length >= 3).length,
  };
  counted.set(key, counts);
  return counts;
}

function count(texts: readonly string[], language: Language, counting: Counting): Counts {
  const sum = { sentences: 0, words: 0, syllables: 0, longWords: 0 };
  for (const text of texts) {
    const one = countOne(text, language, counting);
    sum.sentences += one.sentences;
    sum.words += one.words;
    sum.syllables += one.syllables;
    sum.longWords += one.longWords;
  }
  return sum;
}

/**
 * US school grade by Flesch and Kincaid, over all sentences together:
 * 0.39 words a sentence + 11.8 syllables a word - 15.59.
 */
export function gradeOf(texts: readonly string[], counting: Counting = 'with-glossary'): number {
  const { sentences, words, syllables } = count(texts, 'en', counting);
  if (words === 0) return 0;
  return 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * SMOG, the US school grade by words of three syllables or more (McLaughlin 1969):
 * 1.043 times the root of those words in 30 sentences + 3.1291.
 */
export function smogOf(texts: readonly string[], counting: Counting = 'with-glossary'): number {
  const { sentences, longWords } = count(texts, 'en', counting);
  if (sentences === 0) return 0;
  return 1.043 * Math.sqrt((longWords * 30) / sentences) + 3.1291;
}

/**
 * Ease of Spanish by Szigriszt-Pazos, read on the INFLESZ scale, where 65 and more is easy:
 * 206.835 - 62.3 syllables a word - words a sentence.
 */
export function easeOf(texts: readonly string[], counting: Counting = 'with-glossary'): number {
  const { sentences, words, syllables } = count(texts, 'es', counting);
  if (words === 0) return 100;
  return 206.835 - 62.3 * (syllables / words) - words / sentences;
}
