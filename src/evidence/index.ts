export { everySource } from './every-source.ts';
export { places } from './places.ts';
export { isPrecaution } from './precaution.ts';
export type { EvidenceMark, Source } from './source.ts';
export { checkedSince, sourceOf, sources } from './sources.ts';
export type { SourceId } from './sources.ts';
export type { Citations, Statement } from './statement.ts';
