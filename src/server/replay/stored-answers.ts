import type { Question } from '../../questions/index.ts';

/** How a question stands in a text of answers: `other` where an option is none of its own. */
type Given = 'nothing' | 'text' | 'list' | 'other';

/** A question's answer in the text that was read last, changed with each text. */
export interface GivenAnswer {
  given: Given;
  /** One bit for each option that is named. */
  bits: number;
  /** Options that are named, one that is named twice twice. */
  count: number;
}

/** Options of a question that have a bit. One with more is for `assess`, like one unknown. */
const bitsAtMost = 31;

/** The bit of the option at this place of its question; none where it has no place. */
export function bitAt(place: number): number {
  return place < 0 || place >= bitsAtMost ? 0 : 1 << place;
}

/** A word, and its place in a list. */
type Placed = readonly [word: string, place: number];

interface PreparedAnswers {
  /** One for each question, in their order. */
  readonly given: readonly Readonly<GivenAnswer>[];
  /**
   * Reads an object of answers that stands in a text, as `JSON.stringify` writes it.
   * @param from where its brace opens
   * @returns where the text goes on behind it; undefined where it is written otherwise, or
   *   an answer is neither a text nor a list of texts
   */
  readonly read: (text: string, from: number) => number | undefined;
}

const quote = 0x22;
const comma = 0x2c;
const colon = 0x3a;
const opensList = 0x5b;
const closesList = 0x5d;
const opensObject = 0x7b;
const closesObject = 0x7d;
/** Options of a question that the definition does not know. */
const noOptions: readonly (readonly Placed[])[] = [];

/**
 * Reads stored answers where they stand: a million of them leave no object behind. A text
 * that this does not understand is for `JSON.parse`.
 */
export function prepareAnswers(questions: readonly Question[]): PreparedAnswers {
  const questionWords = byLength(questions.map(({ id }) => id));
  const optionWords = questions.map(({ options }) => byLength(options.slice(0, bitsAtMost)));
  const given = questions.map((): GivenAnswer => ({ given: 'nothing', bits: 0, count: 0 }));
  const unknown: GivenAnswer = { given: 'nothing', bits: 0, count: 0 };

  /** Reads what is between two quotes. The place behind it is returned, undefined for none. */
  function readOption(
    text: string,
    at: number,
    words: readonly (readonly Placed[])[],
    answer: GivenAnswer,
  ): number | undefined {
    const end = endOfWord(text, at);
    if (end === undefined) return undefined;
    const place = placeOf(text, at + 1, end, words);
    if (place !== undefined) answer.bits |= bitAt(place);
    else if (text.slice(at, end).includes('\\')) return undefined;
    else answer.given = 'other';
    answer.count += 1;
    return end + 1;
  }

  function readList(
    text: string,
    from: number,
    words: readonly (readonly Placed[])[],
    answer: GivenAnswer,
  ): number | undefined {
    if (text.charCodeAt(from + 1) === closesList) return from + 2;
    let at: number | undefined = from;
    do {
      at = readOption(text, at + 1, words, answer);
      if (at === undefined) return undefined;
    } while (text.charCodeAt(at) === comma);
    return text.charCodeAt(at) === closesList ? at + 1 : undefined;
  }

  /** Reads one answer with the name of its question before it. */
  function readAnswer(text: string, at: number): number | undefined {
    const end = endOfWord(text, at);
    if (end === undefined || text.charCodeAt(end + 1) !== colon) return undefined;
    const question = placeOf(text, at + 1, end, questionWords);
    if (question === undefined && text.slice(at, end).includes('\\')) return undefined;
    const answer = (question === undefined ? undefined : given[question]) ?? unknown;
    const words = (question === undefined ? undefined : optionWords[question]) ?? noOptions;
    // Twice the same question: `JSON.parse` knows which counts.
    if (answer !== unknown && answer.given !== 'nothing') return undefined;
    const value = end + 2;
    const isList = text.charCodeAt(value) === opensList;
    answer.given = isList ? 'list' : 'text';
    return isList ? readList(text, value, words, answer) : readOption(text, value, words, answer);
  }

  function read(text: string, from: number): number | undefined {
    for (const answer of given) {
      answer.given = 'nothing';
      answer.bits = 0;
      answer.count = 0;
    }
    if (text.charCodeAt(from) !== opensObject) return undefined;
    if (text.charCodeAt(from + 1) === closesObject) return from + 2;
    let at: number | undefined = from;
    do {
      at = readAnswer(text, at + 1);
      if (at === undefined) return undefined;
    } while (text.charCodeAt(at) === comma);
    return text.charCodeAt(at) === closesObject ? at + 1 : undefined;
  }

  return { given, read };
}

/** Where a word ends that begins with a quote; undefined where there is none. */
function endOfWord(text: string, at: number): number | undefined {
  if (text.charCodeAt(at) !== quote) return undefined;
  const end = text.indexOf('"', at + 1);
  return end < 0 ? undefined : end;
}

function placeOf(
  text: string,
  start: number,
  end: number,
  words: readonly (readonly Placed[])[],
): number | undefined {
  const ofLength = words[end - start];
  if (ofLength)
    for (const [word, place] of ofLength) if (text.startsWith(word, start)) return place;
  return undefined;
}

/** Words by their length, which tells most of them apart. */
function byLength(words: readonly string[]): Placed[][] {
  const longest = Math.max(0, ...words.map((word) => word.length));
  return Array.from({ length: longest + 1 }, (_, length) =>
    words.flatMap((word, place) => (word.length === length ? [[word, place] as const] : [])),
  );
}
