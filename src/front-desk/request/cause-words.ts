import type { Cause } from '../../logic/index.ts';
import type { Names } from './not-asked-words.ts';

/** An answer in words: "Medicines: A blood thinner". */
function causeWords(cause: Cause, names: Names): string {
  const { question, options } = cause;
  const title = names.question(question);
  return options.length === 0 ? title : `${title}: ${optionsWords(cause, names)}`;
}

/** The chosen options alone. */
export function optionsWords({ question, options }: Cause, names: Names): string {
  return options.map((option) => names.option(question, option)).join(', ');
}

/** Several answers in words, one after the other. */
export function causesWords(causes: readonly Cause[], names: Names): string {
  return causes.map((cause) => causeWords(cause, names)).join(' · ');
}

/** Answers that say nothing where their question is not named. */
const needTheirQuestion: readonly string[] = ['not-sure', 'other', 'not-decided'];

/** Details beside a label that says what they are about: the answers alone where they can be. */
export function detailsWords(causes: readonly Cause[], names: Names): string {
  return causes
    .map((cause) =>
      cause.options.some((option) => needTheirQuestion.includes(option))
        ? causeWords(cause, names)
        : optionsWords(cause, names),
    )
    .join(' · ');
}
