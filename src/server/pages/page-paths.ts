import type { Language } from '../../consultation/index.ts';

const names = ['', 'help', 'about', 'privacy', 'kiosk'] as const;

/** The patient's pages, in both languages. */
export const pagePaths: readonly string[] = [
  ...names.map((name) => `/${name}`),
  ...names.map((name) => `/es/${name}`),
];

/** What the renderer is asked for where there is no page. */
export const notFoundPaths: { readonly [Id in Language]: string } = { en: '/404', es: '/es/404' };

/** The language that a path is in. */
export function languageOf(path: string): Language {
  return /^\/es(?:\/|$|\?)/u.test(path) ? 'es' : 'en';
}
