import { useDeferredValue } from 'react';
import { KeptLine } from '../shell/kept-line.tsx';
import { ProgressLine } from './progress-line.tsx';
import type { QuestionPage as Page } from './question-pages.ts';
import { QuestionView } from './question-view.tsx';
import { usePageAnswers } from './use-page-answers.ts';

interface PageProps {
  readonly page: Page;
}

/** One page of the questionnaire. What stands around the questions stays from page to page. */
export function QuestionPage({ page }: PageProps) {
  return (
    <div className="page">
      {/* The questions are drawn first, and how many are left a frame later. */}
      <ProgressLine page={useDeferredValue(page)} />
      <PageQuestions key={page.id} page={page} />
      <KeptLine />
    </div>
  );
}

function PageQuestions({ page }: PageProps) {
  return <QuestionView {...usePageAnswers(page)} hasHeading={false} />;
}
