import { sources } from '../evidence/index.ts';
import { questionnaire } from '../questions/index.ts';
import {
  aboutSections,
  carePages,
  careSteps,
  choiceCitations,
  comparisonRows,
  decision,
  hintCitations,
  levelCitations,
  pageCitations,
  plainHint,
  statusCitations,
  whyCitations,
} from '../rules/index.ts';
import { aboutTexts as aboutEn } from './en/about.ts';
import { careTexts as careEn } from './en/care.ts';
import { consentTexts as consentEn } from './en/consent.ts';
import { privacyTexts as privacyEn } from './en/privacy.ts';
import { questionTexts as questionsEn } from './en/questions.ts';
import { resultTexts as resultEn } from './en/result.ts';
import { saidBySources as saidEn } from './en/said-by-sources.ts';
import { sourceTexts as sourcesEn } from './en/sources.ts';
import { aboutTexts as aboutEs } from './es/about.ts';
import { careTexts as careEs } from './es/care.ts';
import { consentTexts as consentEs } from './es/consent.ts';
import { privacyTexts as privacyEs } from './es/privacy.ts';
import { questionTexts as questionsEs } from './es/questions.ts';
import { resultTexts as resultEs } from './es/result.ts';
import { saidBySources as saidEs } from './es/said-by-sources.ts';
import { sourceTexts as sourcesEs } from './es/sources.ts';

/**
 * The working definition's content: what a release freezes, without its version and hash.
 * Everything that a patient can be asked or told, what it rests on, and what decides.
 */
export const definitionContent = {
  questionnaire,
  decision,
  statements: {
    aboutSections,
    carePages,
    careSteps,
    choiceCitations,
    comparisonRows,
    hintCitations,
    levelCitations,
    pageCitations,
    plainHint,
    statusCitations,
    whyCitations,
  },
  sources,
  wording: {
    en: {
      questions: questionsEn,
      result: resultEn,
      care: careEn,
      about: aboutEn,
      consent: consentEn,
      privacy: privacyEn,
      sources: sourcesEn,
      saidBySources: saidEn,
    },
    es: {
      questions: questionsEs,
      result: resultEs,
      care: careEs,
      about: aboutEs,
      consent: consentEs,
      privacy: privacyEs,
      sources: sourcesEs,
      saidBySources: saidEs,
    },
  },
};

export type DefinitionContent = typeof definitionContent;

/** The consent texts in every language: what a person agrees to, and the notice beside it. */
export function consentTextsOf({ wording }: DefinitionContent): unknown {
  return Object.values(wording).map(({ consent, privacy }) => [consent.consents, privacy]);
}
