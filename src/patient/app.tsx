import { useEffect } from 'react';
import type { Position } from './draft/draft.ts';
import { isView, settlePosition } from './journey/position.ts';
import { questionPages } from './question/question-pages.ts';
import { QuestionPage } from './question/question-page.tsx';
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

/** Pages to read, and views after the questions, by the name under which their part has them. */
const readingPages = {
  about: 'AboutPage',
  privacy: 'PrivacyPage',
  'not-found': 'NotFoundPage',
} as const;
const laterViews = {
  check: 'CheckPage',
  result: 'ResultPage',
  request: 'RequestPage',
  confirmation: 'ConfirmationPage',
} as const;

function CurrentPage() {
  const page = useNavigation((state) => state.page);
  const { isWaiting } = useApp().practice;
  if (page === 'questions') {
    if (!isWaiting) return <JourneyPage />;
    return <Loaded from={parts.care} draw={({ WaitingPage }) => <WaitingPage />} />;
  }
  if (page === 'help') return <Loaded from={parts.care} draw={({ HelpPage }) => <HelpPage />} />;
  const name = readingPages[page];
  return <Loaded from={parts.reading} draw={({ [name]: Page }) => <Page />} />;
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
  if (position === 'ending') {
    return <Loaded from={parts.care} draw={({ EndingPage }) => <EndingPage />} />;
  }
  const name = laterViews[position];
  return <Loaded from={parts.later} draw={({ [name]: Page }) => <Page />} />;
}

function QuestionsAt({ position }: { readonly position: Position }) {
  const page = questionPages.find(({ id }) => id === position);
  return page && <QuestionPage page={page} />;
}
