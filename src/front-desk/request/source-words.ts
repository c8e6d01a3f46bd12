import { sources as knownSources } from '../../evidence/index.ts';
import type { Source } from '../../evidence/index.ts';
import type { SourceTexts } from '../../text/contract.ts';

export interface ShownSource {
  readonly label: string;
  readonly url: string | undefined;
  readonly ids: readonly string[];
}

/** Sources under their titles, each once. An id that only an older definition has stays an id. */
export function shownSources(ids: readonly string[], texts: SourceTexts): ShownSource[] {
  const known: Readonly<Record<string, Source>> = knownSources;
  const own: Readonly<Record<string, string>> = texts.ownTitles;
  const shown = new Map<string, ShownSource>();
  for (const id of ids) {
    const source = Object.hasOwn(known, id) ? known[id] : undefined;
    const title = (Object.hasOwn(own, id) ? own[id] : undefined) ?? source?.title ?? id;
    const prefix = source?.mark === 'article' ? `${texts.article}: ` : '';
    const rest = [source?.publisher, source?.year].filter(Boolean).join(' ');
    const label = `${prefix}${title}${rest && `, ${rest}`}`;
    const before = shown.get(label);
    shown.set(label, { label, url: source?.url, ids: [...(before?.ids ?? []), id] });
  }
  return [...shown.values()];
}
