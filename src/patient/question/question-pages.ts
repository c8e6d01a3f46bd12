import { questions } from '../../questions/index.ts';
import type { Question, SectionId, SharedPageId, Walk } from '../../questions/index.ts';
import type { TypedAnswers } from '../draft/draft.ts';

/** One page of the questionnaire, named after its first question. */
export interface QuestionPage {
  readonly id: string;
  readonly section: SectionId;
  readonly questions: readonly Question[];
  /** Set where several questions share the page: the key of its heading. */
  readonly shared?: SharedPageId;
}

function toPage(opener: Question): QuestionPage {
  const { id, section } = opener;
  const others = questions.filter(({ sharesPageWith }) => sharesPageWith === id);
  const shared = others[0]?.sharesPageWith;
  return { id, section, questions: [opener, ...others], ...(shared && { shared }) };
}

/** Follow-ups of one question that ordinarily come; more than that are a word worth. */
export const ordinaryFollowUps = 2;

/** Every page, in the order of the questionnaire. */
export const questionPages: readonly QuestionPage[] = questions
  .filter(({ sharesPageWith }) => !sharesPageWith)
  .map(toPage);

/** Id of the page on which a question stands. */
export function pageOf(questionId: string): string {
  const page = questionPages.find(({ questions }) => questions.some(({ id }) => id === questionId));
  return page?.id ?? questionId;
}

/** The questions of a page that apply. */
export function askedOn(page: QuestionPage, walk: Pick<Walk, 'asked'>): readonly Question[] {
  return page.questions.filter((question) => walk.asked.includes(question));
}

/**
 * The first page with a question that applies and was not answered yet. A question that may
 * stay empty counts as answered once its page was continued.
 */
export function firstOpenPage(walk: Walk, answers: TypedAnswers): QuestionPage | undefined {
  return questionPages.find((page) =>
    askedOn(page, walk).some(({ id }) => !isAccepted(id, walk, answers)),
  );
}

/** Whether a question has an answer that was continued: one that may stay empty has one before. */
export function isAccepted(id: string, walk: Walk, answers: TypedAnswers): boolean {
  return walk.answers.has(id) && Object.hasOwn(answers, id);
}

/** The page before this one among those that apply. */
export function pageBefore(pageId: string, walk: Walk): QuestionPage | undefined {
  const asked = questionPages.filter((page) => askedOn(page, walk).length > 0);
  return asked[asked.findIndex(({ id }) => id === pageId) - 1];
}
