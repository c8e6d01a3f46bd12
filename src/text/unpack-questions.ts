import type { Question } from '../questions/index.ts';

/**
 * The build leaves the ids out of the wording that a phone loads: they stand in the
 * catalogues already. These functions put them back; `scripts/vite/packed-wording.ts` takes
 * them out, and a test shows that nothing is lost in between.
 */
export type ById = Readonly<Record<string, unknown>>;

/** An option's label, or its label and hint. */
export type PackedOption = string | readonly [string, string];

/** Title, summary, hint, why (0 where there is none) and the options of one question. */
export type PackedQuestion = readonly [
  string,
  string,
  string | 0,
  string | 0,
  readonly PackedOption[],
];

/** Pairs keys with values, in order. */
export function zip(keys: readonly string[], values: readonly unknown[]): ById {
  return Object.fromEntries(keys.map((key, index) => [key, values[index]]));
}

/** Wording of the questions by id. */
export function unpackQuestions(
  questions: readonly Question[],
  packed: readonly PackedQuestion[],
): ById {
  return zip(
    questions.map(({ id }) => id),
    packed.map(([title, summary, hint, why, options], index) => ({
      title,
      summary,
      ...(hint === 0 ? {} : { hint }),
      ...(why === 0 ? {} : { why }),
      options: zip(questions[index]?.options ?? [], options.map(unpackOption)),
    })),
  );
}

function unpackOption(packed: PackedOption): unknown {
  if (typeof packed === 'string') return packed;
  const [label, hint] = packed;
  return { label, hint };
}
