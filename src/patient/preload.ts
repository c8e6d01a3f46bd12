import type { Language } from '../consultation/index.ts';
import type { PatientPage } from '../text/interface-contract.ts';
import { parts } from './shell/parts.ts';
import { wording } from './wording/wording.ts';

/** What a page needs before it can be drawn. */
export async function loadFor(page: PatientPage, language: Language): Promise<void> {
  const { core, care, about, consent, sources } = wording[language];
  const needs: { readonly [Page in PatientPage]: readonly { load: () => Promise<unknown> }[] } = {
    questions: [],
    'not-found': [],
    help: [parts.help, care],
    about: [parts.about, about, sources],
    privacy: [parts.privacy, consent],
  };
  await Promise.all([core, ...needs[page]].map((part) => part.load()));
}

/**
 * Loads what may be needed next. An ending must show at once, and where the network is
 * gone, so it comes first.
 */
export function preload(language: Language): void {
  const { care, result, sources } = wording[language];
  const isNeededSoon = [parts.ending, care];
  const comesLater = [parts.check, parts.result, result, sources, parts.advice];
  const load = (resources: readonly { load: () => Promise<unknown> }[]): Promise<unknown> =>
    Promise.allSettled(resources.map((part) => part.load()));
  void load(isNeededSoon).then(() => load(comesLater));
}
