import type { Language, PublicPractice } from '../../consultation/index.ts';

/** Words as a list of the language: "a, b and c". */
export function listOf(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words);
}

/** Names of the lines that the practice carries and that are made from platelets. */
export function plateletLines({ lines }: Pick<PublicPractice, 'lines'>): string[] {
  return lines.filter(({ madeFrom }) => madeFrom === 'human-platelets').map(({ name }) => name);
}
