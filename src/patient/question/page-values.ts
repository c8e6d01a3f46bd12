import { questionnaire, readAnswer, walkQuestions } from '../../questions/index.ts';
import type { AnswerProblem, Question } from '../../questions/index.ts';
import type { AnswerValue, Draft, TypedAnswers } from '../draft/draft.ts';
import { askedOn } from './question-pages.ts';
import type { QuestionPage } from './question-pages.ts';

/** What stands on a page, by question id. A question without an answer has an empty one. */
export type PageValues = Record<string, AnswerValue>;

/** What a page starts with: what was typed before, or the accepted answers. */
export function startingValues(
  page: QuestionPage,
  draft: Pick<Draft, 'typed' | 'answers'>,
): PageValues {
  return Object.fromEntries(
    page.questions.map(({ id, kind }) => [
      id,
      draft.typed[id] ?? draft.answers[id] ?? (kind === 'one' ? '' : []),
    ]),
  );
}

/** The questions of a page that apply with what stands on it now. */
export function askedWith(page: QuestionPage, answers: TypedAnswers, values: TypedAnswers) {
  // A page that is shown asks its only question whatever is answered on it.
  if (page.questions.length === 1) return page.questions;
  return askedOn(page, walkQuestions(questionnaire, { ...answers, ...given(values) }));
}

/** What is wrong with the answers of a page, by question id. */
export type PageProblems = Readonly<Record<string, AnswerProblem | undefined>>;

/** A page's answers, or what is wrong with them. */
export type PageCheck =
  | { readonly ok: true; readonly answers: TypedAnswers }
  | { readonly ok: false; readonly problems: PageProblems };

/** Checks the questions of one page, and no others. */
export function checkPage(asked: readonly Question[], values: TypedAnswers): PageCheck {
  const answers: Record<string, AnswerValue> = {};
  const problems: Record<string, AnswerProblem> = {};
  for (const question of asked) {
    const read = readAnswer(question, values[question.id]);
    if (!read.ok) problems[question.id] = read.problem;
    else
      answers[question.id] = question.kind === 'many' ? [...read.options] : read.options.join('');
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, answers };
}

function given(values: TypedAnswers): TypedAnswers {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.length > 0));
}
