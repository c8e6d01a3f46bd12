import { articleClaims } from './claims.ts';
import { facts } from './facts.ts';
import type { Source } from './source.ts';

const all = { ...articleClaims, ...facts } as const satisfies Record<string, Source>;

/** Id of a claim of the article or of a fact outside it. */
export type SourceId = keyof typeof all;

/** Every source by its id. */
export const sources: Readonly<Record<SourceId, Source>> = all;

/** The source with this id. */
export function sourceOf(id: SourceId): Source {
  return sources[id];
}

/** ISO day of the check that lies longest ago: all sources were read or looked for since. */
export const checkedSince: string =
  Object.values(sources)
    .map(({ checkedOn }) => checkedOn)
    .toSorted()[0] ?? '';
