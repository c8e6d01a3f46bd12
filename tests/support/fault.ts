/** Something that is wrong in a catalogue or in wording, and what to do about it. */
export interface Fault {
  /** Path of the file, from the root of the project. */
  readonly file: string;
  /** Id of the entry or of the string. */
  readonly id: string;
  /** What is wrong, as a sentence. */
  readonly wrong: string;
  /** What to do, as a sentence. */
  readonly remedy: string;
}

/** A fault in one line. */
export function sayFault({ file, id, wrong, remedy }: Fault): string {
  return `${file}: ${id}: ${wrong} ${remedy}`;
}
