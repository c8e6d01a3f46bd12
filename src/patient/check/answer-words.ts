import type { OptionText, QuestionTexts } from '../../text/contract.ts';
import { wordingOf } from '../wording/wording-of.ts';

interface SummaryWords {
  readonly summary: string;
  readonly options: Readonly<Record<string, OptionText>>;
}

/** A question in a few words, as a list of answers shows it. */
export function summaryOf({ questions }: QuestionTexts, question: string): string {
  return wordingOf<SummaryWords>(questions, question).summary;
}

/** The label of an option, without its hint. */
export function labelOf({ questions }: QuestionTexts, question: string, option: string): string {
  const text = wordingOf(wordingOf<SummaryWords>(questions, question).options, option);
  return typeof text === 'string' ? text : text.label;
}
