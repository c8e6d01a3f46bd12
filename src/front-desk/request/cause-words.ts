import type { Cause } from '../../logic/index.ts';
import { listLabels, listSomeLabels } from '../language/fill.ts';
import type { Names } from './not-asked-words.ts';

type ListOptions = (labels: readonly string[]) => string;

/** Answers to several questions; their options stand beside each other already. */
const betweenQuestions = '; ';

function optionLabels({ question, options }: Cause, names: Pick<Names, 'option'>): string[] {
  return options.map((option) => names.option(question, option));
}

/** An answer in words: "Medicines: A blood thinner". */
function causeWords(cause: Cause, names: Names, list: ListOptions): string {
  const title = names.question(cause.question);
  return cause.options.length === 0 ? title : `${title}: ${list(optionLabels(cause, names))}`;
}

/** The chosen options alone. */
export function optionsWords(cause: Cause, names: Pick<Names, 'option'>): string {
  return listLabels(optionLabels(cause, names));
}

/** The chosen options where there is little room. */
export function someOptionsWords(cause: Cause, names: Names): string {
  return listSomeLabels(optionLabels(cause, names));
}

/** Answers to several questions in words, one after the other. */
export function causesWords(causes: readonly Cause[], names: Names): string {
  return causes.map((cause) => causeWords(cause, names, listLabels)).join(betweenQuestions);
}

/** So many answers of a row are read in ten seconds. */
const mostAnswers = 3;

/** The first answers, and how many are left out. */
export function someCausesWords(causes: readonly Cause[], names: Names) {
  const first: Cause[] = [];
  let room = mostAnswers;
  for (const { question, options } of causes) {
    if (room === 0) break;
    const named = options.slice(0, room);
    first.push({ question, options: named });
    room -= named.length;
  }
  const all = causes.reduce((sum, { options }) => sum + options.length, 0);
  return { said: causesWords(first, names), more: all - (mostAnswers - room) };
}

/** Answers that say nothing where their question is not named. */
const needTheirQuestion: readonly string[] = ['not-sure', 'other', 'not-decided'];

/** Details beside a label that says what they are about: the answers alone where they can be. */
export function detailsWords(causes: readonly Cause[], names: Names): string {
  return causes
    .map((cause) =>
      cause.options.some((option) => needTheirQuestion.includes(option))
        ? causeWords(cause, names, listSomeLabels)
        : someOptionsWords(cause, names),
    )
    .join(betweenQuestions);
}

/** A part of the brief beside the name of its first question: its answer alone, then the others. */
export function partWords([first, ...more]: readonly Cause[], names: Names): string {
  const answer = first ? someOptionsWords(first, names) : '';
  return [answer, detailsWords(more, names)].filter(Boolean).join(betweenQuestions);
}
