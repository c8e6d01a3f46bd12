import type { Cause } from '../../logic/index.ts';
import type { Names } from './not-asked-words.ts';

/** An answer in words: "Medicines: A blood thinner". */
function causeWords(cause: Cause, names: Names): string {
  const { question, options } = cause;
  const title = names.question(question);
  if (options.length === 0) return title;
  return `${title}: ${options.map((option) => names.option(question, option)).join(', ')}`;
}

/** Several answers in words, one after the other. */
export function causesWords(causes: readonly Cause[], names: Names): string {
  return causes.map((cause) => causeWords(cause, names)).join(' · ');
}
