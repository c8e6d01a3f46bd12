import { articleClaims } from './claims.ts';
import { facts } from './facts.ts';
import type { Source } from './source.ts';
import type { SourceId } from './sources.ts';

/**
 * Where each source was published: the patient's page loads this when someone opens a
 * citation, and until then knows the title of a source and how far it was checked.
 */
export const places: Readonly<Record<SourceId, Omit<Source, 'title' | 'checkedOn'>>> = {
  ...articleClaims,
  ...facts,
};
