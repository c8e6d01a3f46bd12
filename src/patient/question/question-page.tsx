import { memo, startTransition, useEffect, useRef, useState } from 'react';
import type { TypedAnswers } from '../draft/draft.ts';
import { firstPosition } from '../journey/position.ts';
import { afterPaint } from '../shell/after-paint.ts';
import { useApp, useJourney, useNavigation } from '../shell/app-context.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import { pageAhead } from './page-ahead.ts';
import type { Arrival } from './page-ahead.ts';
import { ProgressLine } from './progress-line.tsx';
import type { QuestionPage as Page } from './question-pages.ts';
import { QuestionView } from './question-view.tsx';
import { StartCard } from './start-card.tsx';
import { usePageAnswers } from './use-page-answers.ts';

/**
 * The pages of the questionnaire, one at a time. The one that comes next as things stand is made
 * out of sight, so that Continue has only to show it; the one before goes once that is drawn.
 */
export function QuestionPage({ page }: { readonly page: Page }) {
  const { navigation } = useApp();
  const move = useNavigation(({ moves }) => moves);
  const walk = useJourney((state) => state.walk);
  const answers = useJourney(({ draft }) => draft.answers);
  const typed = useJourney(({ draft }) => draft.typed);
  const arrived = { page, walk, answers, move };
  const [made, setMade] = useState<readonly Arrival[]>([arrived]);
  const shown = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      afterPaint(() => {
        const here = { page, walk, answers, move };
        const ahead = pageAhead(here, { answers, typed });
        startTransition(() => setMade([here, ...ahead]));
      }),
    [page, walk, answers, typed, move],
  );
  useEffect(() => {
    if (navigation.store.getState().moves === 0) return undefined;
    const isPressed = document.body.matches('.pressed');
    const focus = (): void => {
      // Whoever was quicker is left where they are.
      if (isPressed && shown.current?.contains(document.activeElement)) return;
      const preventScroll = isPressed && window.scrollY > 0;
      shown.current?.querySelector('h1')?.focus({ preventScroll });
    };
    // The browser lays the page out once more for it: after a finger, the page is drawn first. Keys
    // go on from where the focus is, so that it moves at once.
    return isPressed ? afterPaint(focus) : focus();
  }, [page, move, navigation]);
  const here = made.find((each) => each.page === page && each.move === move) ?? arrived;
  const others = made.filter((each) => each.page !== page && each.move !== move);
  // Nothing that is drawn already changes its place.
  const drawn = [...others, here].sort((one, other) => one.move - other.move);
  return (
    <div className="page">
      {drawn.map((each) => (
        <div
          key={`${each.move} ${each.page.id}`}
          ref={each === here ? shown : undefined}
          className={`page ${each === here ? '' : each.move < move ? 'page-left' : 'page-ahead'}`}
        >
          {each.page.id === firstPosition ? <StartCard /> : <ProgressLine {...each} />}
          <PageQuestions
            page={each.page}
            // A page of one question is the same whatever was answered before.
            answers={each.page.questions.length > 1 ? each.answers : none}
          />
        </div>
      ))}
      <KeptLine />
    </div>
  );
}

const none: TypedAnswers = {};

const PageQuestions = memo(function PageQuestions({
  page,
  answers: before,
}: Pick<Arrival, 'page' | 'answers'>) {
  const { afterEarlyContinue } = useApp();
  const answers = usePageAnswers(page, before);
  useEffect(() => {
    afterEarlyContinue(answers.onContinue);
  });
  return <QuestionView {...answers} hasHeading={page.id === firstPosition} />;
});
