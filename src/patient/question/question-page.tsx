import { memo, startTransition, useEffect, useRef, useState } from 'react';
import { firstPosition } from '../journey/position.ts';
import { afterPaint } from '../shell/after-paint.ts';
import { useApp, useJourney } from '../shell/app-context.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import { pageAhead } from './page-ahead.ts';
import type { Arrival } from './page-ahead.ts';
import { ProgressLine } from './progress-line.tsx';
import type { QuestionPage as Page } from './question-pages.ts';
import { QuestionView } from './question-view.tsx';
import { StartCard } from './start-card.tsx';
import { usePageAnswers } from './use-page-answers.ts';

interface PageProps {
  readonly page: Page;
}

/**
 * The pages of the questionnaire, one at a time. The one that comes next as things stand is made
 * out of sight, so that Continue has only to show it; the one before goes once that is drawn.
 */
export function QuestionPage({ page }: PageProps) {
  const { navigation } = useApp();
  const walk = useJourney((state) => state.walk);
  const answers = useJourney(({ draft }) => draft.answers);
  const typed = useJourney(({ draft }) => draft.typed);
  const [made, setMade] = useState<readonly Arrival[]>([{ page, walk, answers }]);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      afterPaint(() => {
        const ahead = pageAhead(page, { answers, typed });
        startTransition(() =>
          // A page that was left by Back is made anew, without what was wrong with it.
          setMade(([left]) => [
            { page, walk, answers },
            ...ahead.filter((next) => next.page !== left?.page),
          ]),
        );
      }),
    [page, walk, answers, typed],
  );
  useEffect(() => {
    if (navigation.store.getState().moves === 0) return undefined;
    const heading = shown.current?.querySelector('h1');
    heading?.scrollIntoView({ block: 'nearest' });
    return afterPaint(() => {
      // Whoever went on by keyboard meanwhile is there already.
      if (!shown.current?.contains(document.activeElement)) heading?.focus({ preventScroll: true });
    });
  }, [page, navigation]);
  const isMade = made.some((arrival) => arrival.page === page);
  const drawn = isMade ? made : [...made, { page, walk, answers }];
  return (
    <div className="page">
      {drawn.map((arrival, place) => {
        const isShown = arrival.page === page;
        return (
          <div
            key={arrival.page.id}
            ref={isShown ? shown : undefined}
            className={`page ${isShown ? '' : place === 0 ? 'page-left' : 'page-ahead'}`}
          >
            {arrival.page.id === firstPosition ? <StartCard /> : <ProgressLine {...arrival} />}
            <PageQuestions page={arrival.page} />
          </div>
        );
      })}
      <KeptLine />
    </div>
  );
}

const PageQuestions = memo(function PageQuestions({ page }: PageProps) {
  const { afterEarlyContinue } = useApp();
  const answers = usePageAnswers(page);
  useEffect(() => {
    afterEarlyContinue(answers.onContinue);
  });
  return <QuestionView {...answers} hasHeading={page.id === firstPosition} />;
});
