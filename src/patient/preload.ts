import type { Language } from '../consultation/index.ts';
import type { PatientPage } from '../text/interface-contract.ts';
import { parts } from './shell/parts.ts';
import type { Resource } from './wording/resource.ts';
import { wording } from './wording/wording.ts';

/** What a page needs before it can be drawn. */
export async function loadFor(page: PatientPage, language: Language): Promise<void> {
  const { first, later, care, about, privacy } = wording[language];
  const needs: { readonly [Page in PatientPage]: readonly Resource<unknown>[] } = {
    questions: [],
    'not-found': [parts.reading],
    help: [parts.care, care],
    about: [parts.reading, about, later],
    privacy: [parts.reading, privacy],
  };
  await Promise.all([first, ...needs[page]].map((part) => part.load()));
}

/** Loads what is needed next while someone reads: first of all where signs lead. */
export function preload(language: Language): void {
  const { later, care } = wording[language];
  Promise.all([parts.care.load(), care.load()])
    .then(() => Promise.all([parts.later.load(), later.load()]))
    // What does not load now is loaded again by the page that needs it.
    .catch(() => undefined);
}
