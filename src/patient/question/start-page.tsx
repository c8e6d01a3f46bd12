import { useEffect, useState } from 'react';
import { useApp } from '../shell/app-context.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import { checkPage, startingValues } from './page-values.ts';
import type { PageProblems } from './page-values.ts';
import type { QuestionPage } from './question-pages.ts';
import { QuestionView } from './question-view.tsx';
import { StartCard } from './start-card.tsx';
import { usePageMoves } from './use-page-moves.ts';

const noProblems: { readonly attempt: number; readonly problems: PageProblems } = {
  attempt: 0,
  problems: {},
};

/**
 * The first question, which is also the start page. It holds its few ticks itself, so that
 * it can be answered before the form library of the later pages is there.
 */
export function StartPage({ page }: { readonly page: QuestionPage }) {
  const { journey, afterEarlyContinue } = useApp();
  const { goOn } = usePageMoves();
  const [values, setValues] = useState(() => startingValues(page, journey.store.getState().draft));
  const [{ attempt, problems }, setChecked] = useState(noProblems);
  const goOnIfChecked = (): void => {
    const check = checkPage(page.questions, values);
    if (check.ok) goOn(check.answers);
    else setChecked({ attempt: attempt + 1, problems: check.problems });
  };
  useEffect(() => {
    afterEarlyContinue(goOnIfChecked);
  });
  return (
    <div className="page">
      <StartCard />
      <QuestionView
        page={page}
        hasHeading
        asked={page.questions}
        values={values}
        problems={problems}
        attempt={attempt}
        onChange={(question, value) => {
          setValues({ ...values, [question]: value });
          setChecked({ attempt, problems: {} });
          journey.type({ [question]: value });
        }}
        onContinue={goOnIfChecked}
      />
      <KeptLine />
    </div>
  );
}
