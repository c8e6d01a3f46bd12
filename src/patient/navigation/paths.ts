import type { Language } from '../../consultation/index.ts';
import type { PatientPage } from '../../text/interface-contract.ts';

/** What an address says: never more than the page and its language. */
export interface Place {
  readonly page: PatientPage;
  readonly language: Language;
}

const names: { readonly [Page in PatientPage]: string } = {
  questions: '',
  help: 'help',
  about: 'about',
  privacy: 'privacy',
  'not-found': '404',
};
/** Another address of the questions: for a screen in the waiting room. */
const kiosk = 'kiosk';
/** What there is to read or answer, each at an address of its own. */
export const pages: readonly PatientPage[] = ['questions', 'help', 'about', 'privacy'];

/**
 * The path of a page: `/about`, `/es/about`.
 * @param isKiosk the questions of a screen that many people use, which its address says
 */
export function pathOf({ page, language }: Place, isKiosk = false): string {
  return `${language === 'es' ? '/es/' : '/'}${isKiosk && page === 'questions' ? kiosk : names[page]}`;
}

/** The page at a path, or the one that says that there is none. */
export function placeOf(path: string): Place {
  const language = /^\/es(\/|$)/u.test(path) ? 'es' : 'en';
  const name = path.replace(/^\/es(?=\/|$)/u, '').replaceAll('/', '');
  if (name === kiosk) return { language, page: 'questions' };
  return { language, page: pages.find((page) => names[page] === name) ?? 'not-found' };
}
