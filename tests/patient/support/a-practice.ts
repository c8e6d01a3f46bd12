import { defaultPracticeProfile } from '../../../src/consultation/index.ts';
import type { PublicPractice } from '../../../src/consultation/index.ts';

/** What the pages know of a practice whose owner has confirmed nothing yet. */
export function aPractice(changes: Partial<PublicPractice> = {}): PublicPractice {
  return { ...defaultPracticeProfile, version: 1, canSend: false, ...changes };
}
