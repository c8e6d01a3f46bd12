import type { InterfaceTexts, PatientPage } from '../../text/interface-contract.ts';

/** Title of the tab: it depends on the page's address alone, never on an answer. */
export function titleOf(page: PatientPage, words: InterfaceTexts): string {
  const { titles, help, about, privacy, notFound } = words;
  const names = { help, about, privacy, 'not-found': notFound };
  return page === 'questions' ? titles.questions : `${names[page]} | ${titles.questions}`;
}
