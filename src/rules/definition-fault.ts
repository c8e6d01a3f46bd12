/** Something that is wrong with a definition, which nothing else would say. */
export interface DefinitionFault {
  /** In which list the entry stands. */
  readonly of: 'question' | 'ending' | 'decision' | 'procedure' | 'time-span' | 'time-band';
  /** Id of the entry, or the name of a list that has no ids. */
  readonly id: string;
  /** What is wrong, as a sentence about the entry. */
  readonly wrong: string;
  /** What to do about it, as a sentence. */
  readonly remedy: string;
}

/** A fault in one line. */
export function sayDefinitionFault({ id, wrong, remedy }: DefinitionFault): string {
  return `${id}: ${wrong} ${remedy}`;
}
