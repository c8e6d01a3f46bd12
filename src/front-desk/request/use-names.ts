import type { Language } from '../../consultation/index.ts';
import type { StaffResponse } from '../../consultation/staff-api.ts';
import { lookUp } from '../language/look-up.ts';
import { optionWords, questionWords } from '../language/question-words.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { wordsByLanguage } from '../language/words.ts';
import type { Names } from './not-asked-words.ts';

type Wording = StaffResponse<'wording'>;

/** A question in the words in which it was asked, as far as the definition is at hand. */
export function askedWords(wording: Wording | undefined, language: Language) {
  const asked = wording?.questions[language];
  const { questions } = wordsByLanguage[language];
  return {
    title: (question: string): string =>
      lookUp(asked, question)?.title ?? questionWords(questions, question)?.title ?? question,
    option: (question: string, option: string): string =>
      lookUp(lookUp(asked, question)?.options, option) ?? optionWords(questions, question, option),
  };
}

/** Short names of questions and options in the staff's language. */
export function useNames(wording: Wording | undefined): Names {
  const { language, words } = useStaffLanguage();
  const asked = askedWords(wording, language);
  return {
    question: (id) => questionWords(words.questions, id)?.summary ?? asked.title(id),
    option: asked.option,
  };
}
