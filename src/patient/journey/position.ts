import type { Walk } from '../../questions/index.ts';
import type { Draft, Position } from '../draft/draft.ts';
import { askedOn, firstOpenPage, questionPages } from '../question/question-pages.ts';

/** Where the questionnaire begins. */
export const firstPosition: Position = { view: 'question', page: questionPages[0]?.id ?? '' };

/** What comes after the answers so far: the first open page, the ending, or the summary. */
export function nextPosition(walk: Walk, { answers }: Pick<Draft, 'answers'>): Position {
  const page = firstOpenPage(walk, answers);
  if (page) return { view: 'question', page: page.id };
  return walk.endings.length > 0 ? { view: 'ending' } : { view: 'check' };
}

/**
 * The position that is really shown where another was asked for: a page that does not
 * apply, a result of answers that are not complete, or a form after it was sent.
 */
export function settlePosition(wanted: Position, walk: Walk, draft: Draft): Position {
  if (draft.received) return { view: 'confirmation' };
  if (draft.frozen !== null) return { view: 'request' };
  if (wanted.view === 'question') {
    const page = questionPages.find(({ id }) => id === wanted.page);
    return page && askedOn(page, walk).length > 0 ? wanted : nextPosition(walk, draft);
  }
  const next = nextPosition(walk, draft);
  if (next.view === 'question') return next;
  const hasEnded = next.view === 'ending';
  const fits = {
    check: true,
    ending: hasEnded,
    result: !hasEnded,
    request: true,
    confirmation: false,
  };
  return fits[wanted.view] ? wanted : next;
}
