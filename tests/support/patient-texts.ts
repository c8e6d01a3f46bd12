import type { Language } from '../../src/consultation/index.ts';
import * as aboutEn from '../../src/text/en/about.ts';
import * as careEn from '../../src/text/en/care.ts';
import * as consentEn from '../../src/text/en/consent.ts';
import * as decidingEn from '../../src/text/en/deciding.ts';
import * as interfaceEn from '../../src/text/en/interface.ts';
import * as keepingEn from '../../src/text/en/keeping.ts';
import * as openedEn from '../../src/text/en/opened.ts';
import * as privacyEn from '../../src/text/en/privacy.ts';
import * as questionsEn from '../../src/text/en/questions.ts';
import * as resultEn from '../../src/text/en/result.ts';
import * as saidEn from '../../src/text/en/said-by-sources.ts';
import * as signOffEn from '../../src/text/en/sign-off.ts';
import * as sourcesEn from '../../src/text/en/sources.ts';
import * as aboutEs from '../../src/text/es/about.ts';
import * as careEs from '../../src/text/es/care.ts';
import * as consentEs from '../../src/text/es/consent.ts';
import * as decidingEs from '../../src/text/es/deciding.ts';
import * as interfaceEs from '../../src/text/es/interface.ts';
import * as keepingEs from '../../src/text/es/keeping.ts';
import * as openedEs from '../../src/text/es/opened.ts';
import * as privacyEs from '../../src/text/es/privacy.ts';
import * as questionsEs from '../../src/text/es/questions.ts';
import * as resultEs from '../../src/text/es/result.ts';
import * as saidEs from '../../src/text/es/said-by-sources.ts';
import * as signOffEs from '../../src/text/es/sign-off.ts';
import * as sourcesEs from '../../src/text/es/sources.ts';

/** One string that a patient can read, by its path: `questions.questions.age.title`. */
export interface PatientText {
  readonly id: string;
  readonly text: string;
}

/** Files with the patient's wording, in `src/text/<language>`. */
const modules = {
  en: {
    about: aboutEn,
    care: careEn,
    consent: consentEn,
    deciding: decidingEn,
    interface: interfaceEn,
    keeping: keepingEn,
    opened: openedEn,
    privacy: privacyEn,
    questions: questionsEn,
    result: resultEn,
    'said-by-sources': saidEn,
    'sign-off': signOffEn,
    sources: sourcesEn,
  },
  es: {
    about: aboutEs,
    care: careEs,
    consent: consentEs,
    deciding: decidingEs,
    interface: interfaceEs,
    keeping: keepingEs,
    opened: openedEs,
    privacy: privacyEs,
    questions: questionsEs,
    result: resultEs,
    'said-by-sources': saidEs,
    'sign-off': signOffEs,
    sources: sourcesEs,
  },
} as const satisfies Record<Language, Record<string, object>>;

/** Every string within wording that is data. */
function textsIn(value: unknown, id: string): PatientText[] {
  if (typeof value === 'string') return [{ id, text: value }];
  if (typeof value !== 'object' || value === null) throw new Error(`${id} is not wording as data`);
  return Object.entries(value).flatMap(([key, inner]) => textsIn(inner, `${id}.${key}`));
}

function filesOf(ofLanguage: Record<string, object>): Map<string, PatientText[]> {
  return new Map(
    Object.entries(ofLanguage).map(([file, exported]) => [
      file,
      // Loaders give exports in orders of their own.
      Object.entries(exported)
        .toSorted(([one], [other]) => one.localeCompare(other, 'en'))
        .flatMap(([, texts]) => textsIn(texts, file)),
    ]),
  );
}

/** The patient's wording by language and file. */
export const patientFiles = { en: filesOf(modules.en), es: filesOf(modules.es) };
