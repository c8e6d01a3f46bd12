import { useEffect } from 'react';
import { useApp } from '../shell/app-context.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import type { QuestionPage } from './question-pages.ts';
import { QuestionView } from './question-view.tsx';
import { StartCard } from './start-card.tsx';
import { usePageAnswers } from './use-page-answers.ts';

/** The first question, which is also the start page. */
export function StartPage({ page }: { readonly page: QuestionPage }) {
  const { afterEarlyContinue } = useApp();
  const answers = usePageAnswers(page);
  useEffect(() => {
    afterEarlyContinue(answers.onContinue);
  });
  return (
    <div className="page">
      <StartCard />
      <QuestionView {...answers} hasHeading />
      <KeptLine />
    </div>
  );
}
