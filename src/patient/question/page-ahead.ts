import { questionnaire, walkQuestions } from '../../questions/index.ts';
import type { Walk } from '../../questions/index.ts';
import type { Draft, TypedAnswers } from '../draft/draft.ts';
import { nextPosition } from '../journey/position.ts';
import { askedWith, checkPage, startingValues } from './page-values.ts';
import { questionPages } from './question-pages.ts';
import type { QuestionPage } from './question-pages.ts';

/** A page, the answers with which someone comes to it, and the move by which they do. */
export interface Arrival {
  /** Each move makes its page anew: what was wrong with one that was left is not said again. */
  readonly move: number;
  readonly page: QuestionPage;
  readonly walk: Walk;
  readonly answers: TypedAnswers;
}

/**
 * The page to which Continue leads, as things stand. Empty where something is missing or wrong, or
 * where something stands on the next page already: it is made anew, whatever becomes of that.
 */
export function pageAhead(
  { page, move }: Pick<Arrival, 'page' | 'move'>,
  draft: Pick<Draft, 'answers' | 'typed'>,
): readonly Arrival[] {
  const values = startingValues(page, draft);
  const check = checkPage(askedWith(page, draft.answers, values), values);
  if (!check.ok) return [];
  const answers = { ...draft.answers, ...check.answers };
  const walk = walkQuestions(questionnaire, answers);
  const next = nextPosition(walk, { answers });
  const known = { ...answers, ...draft.typed };
  return questionPages
    .filter(({ id, questions }) => id === next && !questions.some((asked) => known[asked.id]))
    .map((found) => ({ page: found, walk, answers, move: move + 1 }));
}
