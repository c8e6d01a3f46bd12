import { useEffect } from 'react';
import type { Position } from './draft/draft.ts';
import { firstPosition, isView, settlePosition } from './journey/position.ts';
import { questionPages } from './question/question-pages.ts';
import { StartPage } from './question/start-page.tsx';
import {
  AppContext,
  useApp,
  useHydrated,
  useJourney,
  useLanguage,
  useNavigation,
  useWords,
} from './shell/app-context.ts';
import type { AppParts } from './shell/app-context.ts';
import { LoadBoundary } from './shell/load-boundary.tsx';
import { LoadedPart } from './shell/loaded-part.tsx';
import { parts } from './shell/parts.ts';
import { Shell } from './shell/shell.tsx';
import { titleOf } from './wording/title-of.ts';
import { Loaded } from './wording/use-loaded.tsx';

/** The patient's pages. */
export function App({ app }: { readonly app: AppParts }) {
  return (
    <AppContext value={app}>
      <Title />
      <Shell>
        <LoadBoundary meanwhile={<Loading />}>
          <CurrentPage />
        </LoadBoundary>
        <SharedScreen />
      </Shell>
    </AppContext>
  );
}

/** What a screen that many people use does by itself; the server draws none of it. */
function SharedScreen() {
  const { kiosk } = useApp();
  const isHydrated = useHydrated();
  const isShared = isHydrated && kiosk !== '';
  return isShared && <LoadedPart from={parts.keeping} draw={({ IdleWatch }) => <IdleWatch />} />;
}

/** Title and language of the document: by the address alone, never by an answer. */
function Title() {
  const { words } = useWords();
  const page = useNavigation((state) => state.page);
  const language = useLanguage();
  useEffect(() => {
    document.title = titleOf(page, words);
    document.documentElement.lang = language;
  }, [words, page, language]);
  return null;
}

function Loading() {
  const { words } = useWords();
  return (
    <p className="page" role="status">
      {words.loading}
    </p>
  );
}

function CurrentPage() {
  const page = useNavigation((state) => state.page);
  const { isWaiting } = useApp().practice;
  switch (page) {
    case 'questions':
      if (!isWaiting) return <JourneyPage />;
      return <Loaded from={parts.care} draw={({ WaitingPage }) => <WaitingPage />} />;
    case 'help':
      return <Loaded from={parts.care} draw={({ HelpPage }) => <HelpPage />} />;
    case 'about':
      return <Loaded from={parts.reading} draw={({ AboutPage }) => <AboutPage />} />;
    case 'privacy':
      return <Loaded from={parts.reading} draw={({ PrivacyPage }) => <PrivacyPage />} />;
    case 'not-found':
      return <Loaded from={parts.reading} draw={({ NotFoundPage }) => <NotFoundPage />} />;
  }
}

/** The page of the journey that is due where the browser is. */
function JourneyPage() {
  const wanted = useNavigation((state) => state.position);
  const found = useJourney((state) => state.found);
  const isElsewhere = useJourney((state) => state.isElsewhere);
  const id = useJourney(({ draft }) => draft.requestId);
  // A tick changes the draft, and not where it leads.
  const position = useJourney(({ walk, draft }) => settlePosition(wanted, walk, draft));
  if (isElsewhere) {
    return <Loaded from={parts.keeping} draw={({ ElsewherePage }) => <ElsewherePage />} />;
  }
  if (found) {
    return <Loaded from={parts.keeping} draw={({ FoundPage }) => <FoundPage draft={found} />} />;
  }
  if (!isView(position)) {
    return <QuestionsAt key={id} position={position} />;
  }
  switch (position) {
    case 'ending':
      return <Loaded from={parts.care} draw={({ EndingPage }) => <EndingPage />} />;
    case 'check':
      return <Loaded from={parts.later} draw={({ CheckPage }) => <CheckPage />} />;
    case 'result':
      return <Loaded from={parts.later} draw={({ ResultPage }) => <ResultPage />} />;
    case 'request':
      return <Loaded from={parts.later} draw={({ RequestPage }) => <RequestPage />} />;
    case 'confirmation':
      return <Loaded from={parts.later} draw={({ ConfirmationPage }) => <ConfirmationPage />} />;
  }
}

function QuestionsAt({ position }: { readonly position: Position }) {
  const page = questionPages.find(({ id }) => id === position);
  if (!page || position === firstPosition) return page && <StartPage page={page} />;
  return <Loaded from={parts.later} draw={({ QuestionPage }) => <QuestionPage page={page} />} />;
}
