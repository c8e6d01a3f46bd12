import type { Walk } from '../../questions/index.ts';
import type { Draft, Position, View } from '../draft/draft.ts';
import { askedOn, firstOpenPage, questionPages } from '../question/question-pages.ts';

/** Where the questionnaire begins. */
export const firstPosition: Position = questionPages[0]?.id ?? '';

const views: readonly View[] = ['check', 'ending', 'result', 'request', 'confirmation'];

/** Whether a position is a view; otherwise it is the id of a page of questions. */
export function isView(position: Position): position is View {
  return views.some((view) => view === position);
}

/** What comes after the answers so far: the first open page, the ending, or the summary. */
export function nextPosition(walk: Walk, { answers }: Pick<Draft, 'answers'>): Position {
  return firstOpenPage(walk, answers)?.id ?? (walk.endings.length > 0 ? 'ending' : 'check');
}

/**
 * The position that is really shown where another was asked for: a page that does not
 * apply, a result of answers that are not complete, or a form after it was sent.
 */
export function settlePosition(wanted: Position, walk: Walk, draft: Draft): Position {
  if (draft.received) return 'confirmation';
  if (draft.frozen) return 'request';
  const page = questionPages.find(({ id }) => id === wanted);
  if (page && askedOn(page, walk).length > 0) return wanted;
  const next = nextPosition(walk, draft);
  if (!isView(wanted)) return next;
  const isOver = next === 'ending' ? wanted !== 'result' : wanted !== 'ending';
  return isView(next) && isOver && wanted !== 'confirmation' ? wanted : next;
}
