import type { Language } from '../../consultation/index.ts';

const names = ['', 'help', 'about', 'privacy'] as const;

/** The patient's pages, in both languages. */
export const pagePaths: readonly string[] = [
  ...names.map((name) => `/${name}`),
  ...names.map((name) => `/es/${name}`),
];

/** The language that a path is in. */
export function languageOf(path: string): Language {
  return path === '/es' || path.startsWith('/es/') ? 'es' : 'en';
}
