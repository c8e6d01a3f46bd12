import type { Language } from '../consultation/index.ts';
import { questionnaire, walkQuestions } from '../questions/index.ts';
import type { PatientPage } from '../text/interface-contract.ts';
import type { Draft } from './draft/draft.ts';
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

/** Loads what is needed next while someone reads. What does not load now is loaded again. */
export async function preload(language: Language): Promise<void> {
  await Promise.all([parts.later.load(), wording[language].later.load()]);
}

/**
 * Loads where signs lead as soon as one is ticked, before the page is continued: most people
 * never need it, and who does must not wait for it.
 */
export async function preloadCare(language: Language, { answers, typed }: Draft): Promise<void> {
  if (walkQuestions(questionnaire, { ...answers, ...typed }).endings.length === 0) return;
  await Promise.allSettled([parts.care.load(), wording[language].care.load()]);
}
