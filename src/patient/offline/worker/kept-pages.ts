import type { Language } from '../../../consultation/index.ts';
import { pagesToRead, pathOf } from '../../navigation/paths.ts';

/** Names of the caches: they say what is in them, and nothing of anybody. */
export const cacheNames = { files: 'files', pages: 'pages' } as const;

const everyLanguage: { readonly [Id in Language]: Id } = { en: 'en', es: 'es' };

/** Paths of the pages that are kept. Nothing else of the site is answered from here. */
export const keptPaths: readonly string[] = Object.values(everyLanguage).flatMap((language) =>
  (['questions', ...pagesToRead] as const).map((page) => pathOf({ page, language })),
);

/** The built files that a page names. A page of another network names none of ours. */
export function filesNamedIn(html: string): readonly string[] {
  return html.match(/\/assets\/patient\/[\w.-]+/gu) ?? [];
}

/** The scripts that a page begins with: the same in every page of a build, in every language. */
export function scriptsOf(html: string): readonly string[] {
  return html.match(/<script[^>]* src="[^"]+"/gu) ?? [];
}

/** A page that was kept at an earlier time. */
export function keptPage(path: string): Promise<Response | undefined> {
  return caches.match(path, { cacheName: cacheNames.pages, ignoreVary: true });
}

/**
 * Fetches every page and keeps them, all or none, so that they agree with each other.
 * @param fits whether a page may stand beside the files that are kept
 * @throws when a page does not come, or does not fit
 */
export async function keepEveryPage(fits: (html: string) => boolean): Promise<void> {
  const fetched = await Promise.all(
    keptPaths.map(async (path) => {
      // Of nobody in particular: no cookie goes along.
      const response = await fetch(path, { cache: 'no-cache', credentials: 'omit' });
      if (!response.ok || !fits(await response.clone().text())) throw new Error('another build');
      return { path, response };
    }),
  );
  const cache = await caches.open(cacheNames.pages);
  await Promise.all(fetched.map(({ path, response }) => cache.put(path, response)));
}
