import type { Language } from '../../src/consultation/index.ts';
import type { Fault } from '../support/fault.ts';
import { forbiddenIn, sameInBothLanguages } from '../support/forbidden-words.ts';
import { hasBareNumber } from '../support/numbers.ts';
import type { PatientText } from '../support/patient-texts.ts';
import { sentencesOf, wordsOf } from '../support/readability.ts';
import { bars } from './bars.ts';

/** The patient's wording by language and file. */
export type Wording = Readonly<Record<Language, ReadonlyMap<string, readonly PatientText[]>>>;

/** One file of wording. */
export interface WordingFile {
  readonly language: Language;
  readonly file: string;
  readonly texts: readonly PatientText[];
}

const languages = ['en', 'es'] as const;

/** Every file of wording, in both languages. */
export function filesOf(wording: Wording): WordingFile[] {
  return languages.flatMap((language) =>
    [...wording[language]].map(([file, texts]) => ({ language, file, texts })),
  );
}

function pathOf(language: Language, file: string): string {
  return `src/text/${language}/${file}.ts`;
}

function inSentences(
  { language, file, texts }: WordingFile,
  judge: (sentence: string, id: string) => Pick<Fault, 'wrong' | 'remedy'> | undefined,
): Fault[] {
  return texts.flatMap(({ id, text }) =>
    sentencesOf(text).flatMap((sentence) => {
      const found = judge(sentence, id);
      return found ? [{ file: pathOf(language, file), id, ...found }] : [];
    }),
  );
}

/** Sentences with more words than one may have. */
export function longSentences(file: WordingFile): Fault[] {
  return inSentences(file, (sentence) => {
    const words = wordsOf(sentence).length;
    if (words <= bars.wordsInASentence) return undefined;
    return {
      wrong: `A sentence has ${words} words: "${sentence}"`,
      remedy: `Say it in sentences of at most ${bars.wordsInASentence} words.`,
    };
  });
}

/** Sentences with a word that no page may use as a claim. */
export function claimsMade(file: WordingFile): Fault[] {
  return inSentences(file, (sentence, id) => {
    const [word] = forbiddenIn(file.language, id, sentence);
    if (word === undefined) return undefined;
    return {
      wrong: `A sentence uses "${word}", which no page may claim: "${sentence}"`,
      remedy:
        'Say it without that word; where it makes no claim, list this id in tests/support/allowed-words.ts.',
    };
  });
}

/** Sentences that give a result as a number without saying in whom and when. */
export function bareNumbers(file: WordingFile): Fault[] {
  return inSentences(file, (sentence) => {
    if (!hasBareNumber(file.language, sentence)) return undefined;
    return {
      wrong: `A sentence gives a number without group and time: "${sentence}"`,
      remedy: 'Say in how many people, over what time, or leave the number out.',
    };
  });
}

/** Strings that one language has and the other does not, by the file that lacks them. */
export function missingTranslations(wording: Wording): Fault[] {
  return languages.flatMap((language) => {
    const other = language === 'en' ? 'es' : 'en';
    return [...wording[other]].flatMap(([file, texts]) => {
      const there = new Set(wording[language].get(file)?.map(({ id }) => id));
      return texts
        .filter(({ id }) => !there.has(id))
        .map(({ id, text }) => ({
          file: pathOf(language, file),
          id,
          wrong: `It is there in ${nameOf(other)} only: "${text}"`,
          remedy: `Word it in ${nameOf(language)} as well.`,
        }));
    });
  });
}

/** Spanish strings that are the English ones. */
export function untranslated(wording: Wording): Fault[] {
  return [...wording.es].flatMap(([file, texts]) => {
    const english = new Map(wording.en.get(file)?.map(({ id, text }) => [id, text]));
    return texts
      .filter(({ id, text }) => english.get(id) === text && !sameInBothLanguages.has(text))
      .map(({ id, text }) => ({
        file: pathOf('es', file),
        id,
        wrong: `It is the English one: "${text}"`,
        remedy:
          'Write it in Spanish; a word that is the same goes on the list sameInBothLanguages.',
      }));
  });
}

function nameOf(language: Language): string {
  return language === 'en' ? 'English' : 'Spanish';
}

/** Everything that is wrong with the wording and can be said of one string. */
export function wordFaults(wording: Wording): Fault[] {
  return [
    ...missingTranslations(wording),
    ...untranslated(wording),
    ...filesOf(wording).flatMap((file) => [
      ...longSentences(file),
      ...claimsMade(file),
      ...bareNumbers(file),
    ]),
  ];
}
