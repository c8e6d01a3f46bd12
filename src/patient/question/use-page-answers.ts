import { useState } from 'react';
import type { AnswerValue, TypedAnswers } from '../draft/draft.ts';
import { useApp, useHydrated } from '../shell/app-context.ts';
import { askedWith, checkPage, startingValues } from './page-values.ts';
import type { PageProblems } from './page-values.ts';
import type { QuestionPage } from './question-pages.ts';
import { usePageMoves } from './use-page-moves.ts';
import type { Press } from './use-page-moves.ts';

const noProblems: { readonly attempt: number; readonly problems: PageProblems } = {
  attempt: 0,
  problems: {},
};

/**
 * What is ticked on a page, what is wrong with it, and the way on. A few ticks need no form
 * library: without one the first page is there sooner, and the next one in the frame after the
 * press.
 * @param answers what was accepted before this page
 */
export function usePageAnswers(page: QuestionPage, answers: TypedAnswers) {
  const { journey, earlyTicks } = useApp();
  const isHydrated = useHydrated();
  const { goOn } = usePageMoves();
  const [values, setValues] = useState(() => ({
    ...startingValues(page, journey.store.getState().draft),
    // What is ticked while the page comes to life would be undone by it.
    ...(!isHydrated && earlyTicks()),
  }));
  const [{ attempt, problems }, setChecked] = useState(noProblems);
  const asked = askedWith(page, answers, values);
  return {
    page,
    asked,
    values,
    problems,
    attempt,
    // What is wrong is said until the next Continue, so that nothing moves under a finger.
    onChange: (question: string, value: AnswerValue): void => {
      setValues({ ...values, [question]: value });
      journey.type({ [question]: value });
    },
    onContinue: (press?: Press): void => {
      const check = checkPage(asked, values);
      if (check.ok) goOn(check.answers, press);
      else setChecked({ attempt: attempt + 1, problems: check.problems });
    },
  };
}
