import { useEffect, useState } from 'react';
import { afterPaint } from '../shell/after-paint.ts';
import { useJourney } from '../shell/app-context.ts';
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
  const walk = useJourney((state) => state.walk);
  const [told, setTold] = useState({ page, walk });
  useEffect(() => afterPaint(() => setTold({ page, walk })), [page, walk]);
  return (
    <div className="page">
      {/* The questions are drawn first, and how many are left two frames later. */}
      <ProgressLine {...told} />
      <PageQuestions key={page.id} page={page} />
      <KeptLine />
    </div>
  );
}

function PageQuestions({ page }: PageProps) {
  return <QuestionView {...usePageAnswers(page)} hasHeading={false} />;
}
