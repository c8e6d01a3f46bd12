import type { Source } from './source.ts';
import { sources } from './sources.ts';
import type { SourceId } from './sources.ts';

/**
 * Every source by its id, for a page that cites what others do not: in the patient's page
 * `sources` has no more than what the way to a request needs.
 */
export const everySource: Readonly<Record<SourceId, Source>> = sources;
