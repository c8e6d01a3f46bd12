import type { Language } from '../../consultation/index.ts';
import type { PatientPage } from '../../text/interface-contract.ts';

/** What an address says: never more than the page and its language. */
export interface Place {
  readonly page: PatientPage;
  readonly language: Language;
}

/** What there is to read, each at an address of its own. */
export const pagesToRead = ['help', 'about', 'privacy'] as const satisfies PatientPage[];
/** Another address of the questions: for a screen in the waiting room. */
const kiosk = 'kiosk';

/**
 * The path of a page: `/about`, `/es/about`.
 * @param isKiosk the questions of a screen that many people use, which its address says
 */
export function pathOf({ page, language }: Place, isKiosk = false): string {
  const ofQuestions = isKiosk ? kiosk : '';
  return `${language === 'es' ? '/es/' : '/'}${page === 'questions' ? ofQuestions : page}`;
}

/** The page at a path, or the one that says that there is none. */
export function placeOf(path: string): Place {
  const language = /^\/es(\/|$)/u.test(path) ? 'es' : 'en';
  const name = path.replace(/^\/es(?=\/|$)/u, '').replaceAll('/', '');
  if (name === '' || name === kiosk) return { language, page: 'questions' };
  return { language, page: pagesToRead.find((page) => page === name) ?? 'not-found' };
}
