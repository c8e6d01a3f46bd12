import type { TypedAnswers } from '../draft/draft.ts';
import { nextPosition } from '../journey/position.ts';
import { useApp } from '../shell/app-context.ts';
import { pageBefore } from './question-pages.ts';

/** How far down the window something was pressed, in pixels, and when, in milliseconds. */
export type Press = Pick<MouseEvent, 'clientY' | 'timeStamp'>;

/** Milliseconds within which a second press belongs to the first: usual on phones. */
const longestPause = 300;

/** Pixels by which it lies higher or lower at most. */
const farthest = 24;

/** Presses of a finger are not counted everywhere: where they are not, none so soon answers what is new. */
function isSecondHalf(event: MouseEvent, first: Press): boolean {
  const isSoon = event.timeStamp - first.timeStamp < longestPause;
  const isThere = Math.abs(event.clientY - first.clientY) < farthest;
  const isCounted = 'pointerType' in event && event.pointerType === 'mouse';
  const isUncounted = event.detail > 0 && !isCounted;
  // The button of the page that was left has the focus until the next one is drawn.
  const isGone = event.target instanceof Element && event.target.getClientRects().length === 0;
  return isGone || event.detail > 1 || (isUncounted && isSoon && isThere);
}

/** The second half of a double press on Continue does nothing on the page that comes next. */
function ignoreSecondHalf(first: Press): void {
  const hear = (event: MouseEvent): void => {
    if (!isSecondHalf(event, first)) return window.removeEventListener('click', hear, true);
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', hear, true);
}

/** The ways out of a page of questions. */
export function usePageMoves() {
  const { journey, navigation } = useApp();
  return {
    /** Accepts answers that were checked, and goes to what comes after them. */
    goOn: (answers: TypedAnswers, press?: Press): void => {
      journey.accept(answers);
      const { walk, draft } = journey.store.getState();
      navigation.go({ position: nextPosition(walk, draft) });
      if (press) ignoreSecondHalf(press);
    },
    /** Goes where someone came from, or to the page before this one. */
    goBack: (pageId: string): void => {
      if (navigation.back()) return;
      const before = pageBefore(pageId, journey.store.getState().walk);
      if (before) navigation.go({ position: before.id }, 'replace');
    },
  };
}
