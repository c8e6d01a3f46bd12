import { sources as knownSources } from '../../evidence/index.ts';
import type { Source } from '../../evidence/index.ts';
import type { SourceTexts } from '../../text/contract.ts';
import { lookUp } from '../language/look-up.ts';

export interface ShownSource {
  readonly label: string;
  readonly url: string | undefined;
  readonly ids: readonly string[];
}

/** Ids as they are cited, each with how far its source has been checked: "R1 [V]". */
export function markedIds(ids: readonly string[]): readonly string[] {
  return ids.map((id) => `${id} [${lookUp<Source>(knownSources, id)?.mark ?? '?'}]`);
}

/** Sources under their titles, each once. An id that only an older definition has stays an id. */
export function shownSources(ids: readonly string[], texts: SourceTexts): ShownSource[] {
  const shown = new Map<string, ShownSource>();
  for (const id of ids) {
    const source = lookUp<Source>(knownSources, id);
    const title = lookUp(texts.ownTitles, id) ?? source?.title ?? id;
    const prefix = source?.mark === 'article' ? `${texts.article}: ` : '';
    const rest = [source?.publisher, source?.year].filter(Boolean).join(' ');
    const label = `${prefix}${title}${rest && `, ${rest}`}`;
    const before = shown.get(label);
    shown.set(label, { label, url: source?.url, ids: [...(before?.ids ?? []), id] });
  }
  return [...shown.values()];
}
