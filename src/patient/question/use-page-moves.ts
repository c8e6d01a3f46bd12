import type { TypedAnswers } from '../draft/draft.ts';
import { nextPosition } from '../journey/position.ts';
import { useApp } from '../shell/app-context.ts';
import { pageBefore } from './question-pages.ts';

/** The second half of a double press on Continue does nothing on the page that comes next. */
function ignoreSecondHalf(event: MouseEvent): void {
  if (event.detail < 2) return;
  event.preventDefault();
  event.stopPropagation();
}

/** The ways out of a page of questions. */
export function usePageMoves() {
  const { journey, navigation } = useApp();
  return {
    /** Accepts answers that were checked, and goes to what comes after them. */
    goOn: (answers: TypedAnswers): void => {
      journey.accept(answers);
      const { walk, draft } = journey.store.getState();
      navigation.go({ position: nextPosition(walk, draft) });
      window.addEventListener('click', ignoreSecondHalf, { capture: true, once: true });
    },
    /** Goes where someone came from, or to the page before this one. */
    goBack: (pageId: string): void => {
      if (navigation.back()) return;
      const before = pageBefore(pageId, journey.store.getState().walk);
      if (before) navigation.go({ position: before.id }, 'replace');
    },
  };
}
