import type { Language } from '../../src/consultation/index.ts';
import { patientFiles } from '../support/patient-texts.ts';
import type { PatientText } from '../support/patient-texts.ts';
import { easeOf, gradeOf, sentencesOf, smogOf, wordsOf } from '../support/readability.ts';
import { drawnJourneys, journeys, pagesOnTheWay } from './journeys.ts';
import type { Journey } from './journeys.ts';
import { withSourcesOpened } from './opened.ts';
import { everyQuestionPage, readingPages } from './pages.ts';
import type { ReadPage } from './pages.ts';

/** One figure: over every string, over full sentences alone, and with no glossary at all. */
export interface Figure {
  readonly all: number;
  readonly sentences: number;
  readonly withoutGlossary: number;
}

export interface Measured {
  readonly name: string;
  /** Flesch-Kincaid of the English page. */
  readonly grade: Figure;
  /** SMOG of the English page or journey. */
  readonly smog: Figure;
  /** INFLESZ of the Spanish page or journey. */
  readonly ease: Figure;
}

type Measure = (texts: readonly string[], counting?: 'as-said') => number;

const isSentence = (text: string): boolean => /[.!?…]$/u.test(text);

function figure(texts: readonly PatientText[], measure: Measure): Figure {
  const all = texts.map(({ text }) => text);
  const sentences = all.filter(isSentence);
  return {
    all: measure(all),
    sentences: measure(sentences),
    withoutGlossary: measure(all, 'as-said'),
  };
}

function measure(name: string, en: readonly PatientText[], es: readonly PatientText[]): Measured {
  return { name, grade: figure(en, gradeOf), smog: figure(en, smogOf), ease: figure(es, easeOf) };
}

const textsOf = (pages: readonly ReadPage[]) => pages.flatMap(({ texts }) => texts);

type PagesIn = (language: Language) => readonly ReadPage[];

function paired(pagesIn: PagesIn): Measured[] {
  const spanish = pagesIn('es');
  return pagesIn('en').map(({ id, texts }, place) =>
    measure(id, texts, spanish[place]?.texts ?? []),
  );
}

const opened =
  (pagesIn: PagesIn): PagesIn =>
  (language) =>
    pagesIn(language).map((page) => withSourcesOpened(language, page));

const onTheWay =
  (journey: Journey): PagesIn =>
  (language) =>
    pagesOnTheWay(language, journey);

/** Words of files that stand on no page of their own: errors, and what opened citations say. */
function measureFile(file: string): Measured {
  return measure(
    `${file} (file)`,
    patientFiles.en.get(file) ?? [],
    patientFiles.es.get(file) ?? [],
  );
}

const allOpened = 'every source opened';

/** Of the pages that can be opened alone, the one that has lines of sources. */
const hasSources = ({ name }: Measured) => name === 'about';

const renamed = (all: readonly Measured[], rename: (name: string) => string) =>
  all.map((measured) => ({ ...measured, name: rename(measured.name) }));

/** Every page whose words do not depend on answers, and each file as a whole. */
export function measuredPages(): Measured[] {
  return [
    ...paired(everyQuestionPage),
    ...paired(readingPages),
    ...renamed(paired(opened(readingPages)).filter(hasSources), (name) => `${name}, ${allOpened}`),
    ...[...patientFiles.en.keys()].map(measureFile),
  ];
}

/** Pages whose words depend on answers: the worst over every journey. */
export function measuredEnds(): Measured[] {
  const found = new Map<string, Measured[]>();
  const fixed = new Set(everyQuestionPage('en').map(({ id }) => id));
  const add = (pages: readonly Measured[]) => {
    for (const page of pages) {
      if (fixed.has(page.name)) continue;
      found.set(page.name, [...(found.get(page.name) ?? []), page]);
    }
  };
  for (const journey of [...journeys, ...drawnJourneys()]) add(paired(onTheWay(journey)));
  for (const journey of journeys) {
    const results = paired(opened(onTheWay(journey))).filter(({ name }) => name === 'result');
    add(renamed(results, (name) => `${name}, ${allOpened}`));
  }
  return [...found].map(([name, pages]) => worstOf(name, pages));
}

function measureJourney({ name }: Journey, pagesIn: PagesIn): Measured {
  return measure(name, textsOf(pagesIn('en')), textsOf(pagesIn('es')));
}

/** Each journey by hand, the worst of those that are drawn, and the pages that are only read. */
export function measuredJourneys(): Measured[] {
  const drawn = drawnJourneys().map((journey) => measureJourney(journey, onTheWay(journey)));
  const withOpened = journeys.map((journey) => measureJourney(journey, opened(onTheWay(journey))));
  const alone = (pages: readonly Measured[]) => renamed(pages, (name) => `reads ${name} alone`);
  return [
    ...journeys.map((journey) => measureJourney(journey, onTheWay(journey))),
    worstOf(`worst of ${drawn.length} drawn`, drawn),
    worstOf(`worst of the first ${withOpened.length}, ${allOpened}`, withOpened),
    ...alone(paired(readingPages)),
    ...renamed(
      alone(paired(opened(readingPages)).filter(hasSources)),
      (name) => `${name}, ${allOpened}`,
    ),
  ];
}

function worstOf(name: string, all: readonly Measured[]): Measured {
  const worst = (
    of: (measured: Measured) => Figure,
    choose: (...values: readonly number[]) => number,
  ): Figure => ({
    all: choose(...all.map((one) => of(one).all)),
    sentences: choose(...all.map((one) => of(one).sentences)),
    withoutGlossary: choose(...all.map((one) => of(one).withoutGlossary)),
  });
  return {
    name,
    grade: worst(({ grade }) => grade, Math.max),
    smog: worst(({ smog }) => smog, Math.max),
    ease: worst(({ ease }) => ease, Math.min),
  };
}

export interface FileOfSentences {
  readonly file: string;
  readonly strings: number;
  readonly sentences: number;
  readonly longest: { readonly id: string; readonly words: number; readonly sentence: string };
}

/** The longest sentence of each file. */
export function longestSentences(language: Language): FileOfSentences[] {
  return [...patientFiles[language]].map(([file, texts]) => {
    const sentences = texts.flatMap(({ id, text }) =>
      sentencesOf(text).map((sentence) => ({ id, sentence, words: wordsOf(sentence).length })),
    );
    const [longest = { id: '', sentence: '', words: 0 }] = sentences.toSorted(
      (one, other) => other.words - one.words,
    );
    return { file, strings: texts.length, sentences: sentences.length, longest };
  });
}
