import type { Language } from '../../../src/consultation/index.ts';
import { aboutTexts as aboutEn } from '../../../src/text/en/about.ts';
import { carePageTexts as carePageEn, careTexts as careEn } from '../../../src/text/en/care.ts';
import { consentTexts as consentEn } from '../../../src/text/en/consent.ts';
import {
  interfaceTexts as interfaceEn,
  withoutScripts as withoutScriptsEn,
} from '../../../src/text/en/interface.ts';
import { keepingTexts as keepingEn } from '../../../src/text/en/keeping.ts';
import { questionTexts as questionsEn } from '../../../src/text/en/questions.ts';
import { resultTexts as resultEn } from '../../../src/text/en/result.ts';
import { openedTexts as openedEn } from '../../../src/text/en/opened.ts';
import { saidBySources as saidEn } from '../../../src/text/en/said-by-sources.ts';
import { accessTexts as accessEn } from '../../../src/text/en/staff/access.ts';
import { frameTexts as frameEn } from '../../../src/text/en/staff/frame.ts';
import { practiceTexts as practiceEn } from '../../../src/text/en/staff/practice.ts';
import { requestTexts as requestEn } from '../../../src/text/en/staff/request.ts';
import { howItDecidesTexts as howItDecidesEn } from '../../../src/text/en/staff/how-it-decides.ts';
import { signOffTexts as signOffEn } from '../../../src/text/en/staff/sign-off.ts';
import { worklistTexts as worklistEn } from '../../../src/text/en/staff/worklist.ts';
import { aboutTexts as aboutEs } from '../../../src/text/es/about.ts';
import { carePageTexts as carePageEs, careTexts as careEs } from '../../../src/text/es/care.ts';
import { consentTexts as consentEs } from '../../../src/text/es/consent.ts';
import {
  interfaceTexts as interfaceEs,
  withoutScripts as withoutScriptsEs,
} from '../../../src/text/es/interface.ts';
import { keepingTexts as keepingEs } from '../../../src/text/es/keeping.ts';
import { questionTexts as questionsEs } from '../../../src/text/es/questions.ts';
import { resultTexts as resultEs } from '../../../src/text/es/result.ts';
import { openedTexts as openedEs } from '../../../src/text/es/opened.ts';
import { saidBySources as saidEs } from '../../../src/text/es/said-by-sources.ts';
import { accessTexts as accessEs } from '../../../src/text/es/staff/access.ts';
import { frameTexts as frameEs } from '../../../src/text/es/staff/frame.ts';
import { practiceTexts as practiceEs } from '../../../src/text/es/staff/practice.ts';
import { requestTexts as requestEs } from '../../../src/text/es/staff/request.ts';
import { howItDecidesTexts as howItDecidesEs } from '../../../src/text/es/staff/how-it-decides.ts';
import { signOffTexts as signOffEs } from '../../../src/text/es/staff/sign-off.ts';
import { worklistTexts as worklistEs } from '../../../src/text/es/staff/worklist.ts';
import type {
  AboutTexts,
  CareTexts,
  ConsentTexts,
  OptionText,
  QuestionTexts,
  ResultTexts,
  SaidBySources,
} from '../../../src/text/contract.ts';
import type {
  CarePageTexts,
  InterfaceTexts,
  KeepingTexts,
  OpenedTexts,
} from '../../../src/text/interface-contract.ts';
import type {
  AccessTexts,
  FrameTexts,
  PracticeTexts,
  RequestTexts,
  WorklistTexts,
} from '../../../src/text/staff-interface-contract.ts';
import type { HowItDecidesTexts } from '../../../src/text/staff-how-it-decides-contract.ts';
import type { SignOffTexts } from '../../../src/text/staff-sign-off-contract.ts';

/** Every word that a patient can read, by where it stands. */
export interface Wording {
  readonly interface: InterfaceTexts;
  readonly keeping: KeepingTexts;
  readonly questions: QuestionTexts;
  readonly care: CareTexts;
  readonly carePage: CarePageTexts;
  readonly result: ResultTexts;
  readonly consent: ConsentTexts;
  readonly about: AboutTexts;
  readonly said: SaidBySources;
  readonly opened: OpenedTexts;
  readonly withoutScripts: readonly string[];
}

export const wording: { readonly [Id in Language]: Wording } = {
  en: {
    interface: interfaceEn,
    keeping: keepingEn,
    questions: questionsEn,
    care: careEn,
    carePage: carePageEn,
    result: resultEn,
    consent: consentEn,
    about: aboutEn,
    said: saidEn,
    opened: openedEn,
    withoutScripts: withoutScriptsEn,
  },
  es: {
    interface: interfaceEs,
    keeping: keepingEs,
    questions: questionsEs,
    care: careEs,
    carePage: carePageEs,
    result: resultEs,
    consent: consentEs,
    about: aboutEs,
    said: saidEs,
    opened: openedEs,
    withoutScripts: withoutScriptsEs,
  },
};

/** Every word of the front desk, by where it stands. */
export interface StaffWording {
  readonly access: AccessTexts;
  readonly frame: FrameTexts;
  readonly practice: PracticeTexts;
  readonly request: RequestTexts;
  readonly worklist: WorklistTexts;
  readonly howItDecides: HowItDecidesTexts;
  readonly signOff: SignOffTexts;
}

export const staffWording: { readonly [Id in Language]: StaffWording } = {
  en: {
    access: accessEn,
    frame: frameEn,
    practice: practiceEn,
    request: requestEn,
    howItDecides: howItDecidesEn,
    signOff: signOffEn,
    worklist: worklistEn,
  },
  es: {
    access: accessEs,
    frame: frameEs,
    practice: practiceEs,
    request: requestEs,
    howItDecides: howItDecidesEs,
    signOff: signOffEs,
    worklist: worklistEs,
  },
};

interface QuestionWords {
  readonly title: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionText>>;
}

/** The words of one question, whatever its id. */
export function questionWords({ questions }: Wording, id: string): QuestionWords {
  const byId: Readonly<Record<string, QuestionWords>> = questions.questions;
  const words = byId[id];
  if (!words) throw new Error(`no words for the question ${id}`);
  return words;
}

/** The label of one option, without its hint. */
export function optionLabel(words: Wording, question: string, option: string): string {
  const text = questionWords(words, question).options[option];
  if (text === undefined) throw new Error(`no words for ${question}.${option}`);
  return typeof text === 'string' ? text : text.label;
}

/** Puts values into the places of a text: `{code}`. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/gu, (place, name: string) => values[name] ?? place);
}
