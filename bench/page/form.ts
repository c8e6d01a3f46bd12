import type { Condition } from '../../src/logic/index.ts';
import { questions } from '../../src/questions/index.ts';
import type { Question } from '../../src/questions/index.ts';
import type { OptionText } from '../../src/text/contract.ts';
import { questionTexts } from '../../src/text/en/questions.ts';

/** One question as any tool could ask it: out of the catalogue and its wording. */
export interface FormQuestion {
  readonly id: string;
  readonly kind: 'one' | 'many';
  readonly title: string;
  readonly hint: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  /** Options that exclude the others. */
  readonly exclusive: readonly string[];
  readonly mayBeEmpty: boolean;
  readonly when: Condition | undefined;
}

/** What a question says, whatever its id. */
interface Words {
  readonly title: string;
  readonly hint?: string;
  readonly why?: string;
  readonly options: Readonly<Record<string, OptionText>>;
}

function labelOf(text: OptionText | undefined): string {
  if (text === undefined) throw new Error('an option has no label');
  return typeof text === 'string' ? text : `${text.label} (${text.hint})`;
}

function toFormQuestion(question: Question): FormQuestion {
  const texts: Readonly<Record<string, Words>> = questionTexts.questions;
  const words = texts[question.id];
  if (!words) throw new Error(`the question ${question.id} has no words`);
  return {
    id: question.id,
    kind: question.kind,
    title: words.title,
    hint: [words.hint, words.why].filter((line) => line !== undefined).join(' '),
    options: question.options.map((id) => ({ id, label: labelOf(words.options[id]) })),
    exclusive: question.kind === 'many' ? question.exclusive : [],
    mayBeEmpty: question.kind === 'many' && question.mayBeEmpty === true,
    when: question.askWhen,
  };
}

/** The whole questionnaire, in its order, in English. */
export const form: readonly FormQuestion[] = questions.map(toFormQuestion);
