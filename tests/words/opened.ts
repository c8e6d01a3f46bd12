import type { Language } from '../../src/consultation/index.ts';
import { patientFiles } from '../support/patient-texts.ts';
import type { PatientText } from '../support/patient-texts.ts';
import type { ReadPage } from './pages.ts';
import { everythingTold, parts } from './statements.ts';

/** Statements below which a page shows the sources. */
const withSources = everythingTold().filter(({ part }) => parts[part].showsSources);

const summaries = {
  en: patientFiles.en.get('said-by-sources') ?? [],
  es: patientFiles.es.get('said-by-sources') ?? [],
} as const;

const shownWith = new Map<string, readonly string[]>();

/** Sources in the line below the statement that a string belongs to. */
function sourcesShownWith({ id }: PatientText): readonly string[] {
  const known = shownWith.get(id);
  if (known) return known;
  const cites = withSources
    .filter((told) => id === told.id || id.startsWith(`${told.id}.`))
    .flatMap((told) => told.cites);
  shownWith.set(id, cites);
  return cites;
}

/** The page as someone reads it who opens every line of sources on it. */
export function withSourcesOpened(language: Language, page: ReadPage): ReadPage {
  const opened = new Set(page.texts.flatMap(sourcesShownWith).map((id) => `said-by-sources.${id}`));
  return {
    id: page.id,
    texts: [...page.texts, ...summaries[language].filter(({ id }) => opened.has(id))],
  };
}
