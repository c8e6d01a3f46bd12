import type { Source } from '../../evidence/index.ts';
import type { SourceTexts } from '../../text/contract.ts';
import { wordingOf } from '../wording/wording-of.ts';

/** One source as a reader knows it, with the ids of all that is cited from it. */
export interface CitedTitle {
  readonly title: string;
  /** Stands before a heading of the article. */
  readonly prefix: string;
  /** A rule of the product has a title in each language; other titles stay as they are. */
  readonly isOwn: boolean;
  readonly ids: readonly [string, ...string[]];
}

/** The sources of a statement under their titles, each once: the article first. */
export function citedTitles(
  ids: readonly string[],
  texts: SourceTexts,
  catalogue: Readonly<Record<string, Source>>,
): CitedTitle[] {
  const ownTitles: Readonly<Record<string, string>> = texts.ownTitles;
  const found = new Map<string, CitedTitle>();
  const isArticle = (id: string) => wordingOf(catalogue, id).mark === 'article';
  for (const id of [...ids.filter(isArticle), ...ids.filter((other) => !isArticle(other))]) {
    const title = ownTitles[id] ?? wordingOf(catalogue, id).title;
    const known = found.get(title);
    found.set(title, {
      title,
      prefix: isArticle(id) ? `${texts.article}: ` : '',
      isOwn: Object.hasOwn(ownTitles, id),
      ids: known ? [...known.ids, id] : [id],
    });
  }
  return [...found.values()];
}
