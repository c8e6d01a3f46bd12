import type { Language, PublicPractice } from '../../consultation/index.ts';

/** What a page knows of the practice: its profile, and what the server made of it in words. */
export interface EmbeddedPractice extends PublicPractice {
  /** When the practice can be reached; empty while that is not known. */
  readonly hoursInWords: Readonly<Record<Language, string>>;
  /** Who of the practice signed the rules, and when; missing while nobody has. */
  readonly signedOff?: Readonly<Record<Language, string>>;
  /** The questions wait for a clinician's signature: nothing is asked. */
  readonly isWaiting?: boolean;
}

export const practiceElementId = 'practice';

/** The server made the block from a profile that it had checked: it is not checked twice. */
function isEmbeddedPractice(value: unknown): value is EmbeddedPractice {
  return value instanceof Object && 'hoursInWords' in value;
}

/**
 * Reads the practice that the server put into the page.
 * @throws Error for a page without one: it was not made by the server
 */
export function readPractice(page: Document): EmbeddedPractice {
  const text = page.getElementById(practiceElementId)?.textContent ?? '';
  const read: unknown = JSON.parse(text);
  if (!isEmbeddedPractice(read)) throw new Error('no practice');
  return read;
}
