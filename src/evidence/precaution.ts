import type { EvidenceMark, Source } from './source.ts';

/** Sources that nobody has read at the source: what rests on these alone is a precaution. */
const notRead: readonly EvidenceMark[] = ['V2', 'M', 'policy'];

/** Whether a statement rests on nothing that anyone has read at its source. */
export function isPrecaution(sources: readonly Pick<Source, 'mark'>[]): boolean {
  return sources.every(({ mark }) => notRead.includes(mark));
}
