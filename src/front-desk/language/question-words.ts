import type { OptionText, QuestionTexts } from '../../text/contract.ts';
import type { Names } from '../request/not-asked-words.ts';
import { lookUp } from './look-up.ts';

interface LooseQuestion {
  readonly title: string;
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionText>>;
}

/** The words of one question; undefined for an id that only an older definition has. */
export function questionWords(texts: QuestionTexts, question: string): LooseQuestion | undefined {
  return lookUp<LooseQuestion>(texts.questions, question);
}

/** The label of one option; its id where there are no words for it any more. */
export function optionWords(texts: QuestionTexts, question: string, option: string): string {
  const text = lookUp(questionWords(texts, question)?.options, option);
  if (text === undefined) return option;
  return typeof text === 'string' ? text : text.label;
}

/** Short names of questions, and labels of their options. */
export function namesIn(texts: QuestionTexts): Names {
  return {
    question: (id) => questionWords(texts, id)?.summary ?? id,
    option: (question, option) => optionWords(texts, question, option),
  };
}
