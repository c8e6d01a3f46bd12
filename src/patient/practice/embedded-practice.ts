import * as z from 'zod/mini';
import type { PublicPractice } from '../../consultation/index.ts';

const elementId = 'practice';

/** The practice as a block of data in the page, which the content policy lets pass. */
export function practiceElement(practice: PublicPractice): string {
  // Nothing that an owner types can end the block or begin another.
  const json = JSON.stringify(practice).replaceAll('<', '\\u003c');
  return `<script type="application/json" id="${elementId}">${json}</script>`;
}

/** The server made the block from a profile that it had checked: it is not checked twice. */
const embeddedPractice = z.custom<PublicPractice>((value) => 'emergencyNumber' in value);

/**
 * Reads the practice that the server put into the page.
 * @throws Error for a page without one: it was not made by the server
 */
export function readPractice(page: Document): PublicPractice {
  const text = page.getElementById(elementId)?.textContent ?? '';
  return z.parse(embeddedPractice, JSON.parse(text));
}
