import { createElement, Suspense, useEffect } from 'react';
import { settlePosition } from './journey/position.ts';
import { QuestionPage } from './question/question-page.tsx';
import { questionPages } from './question/question-pages.ts';
import { AppContext, useJourney, useNavigation, useWords } from './shell/app-context.ts';
import type { AppParts } from './shell/app-context.ts';
import { LoadBoundary } from './shell/load-boundary.tsx';
import { NotFoundPage } from './shell/not-found-page.tsx';
import { parts } from './shell/parts.ts';
import { Shell } from './shell/shell.tsx';

/** The patient's pages. */
export function App({ app }: { readonly app: AppParts }) {
  return (
    <AppContext value={app}>
      <Title />
      <Shell>
        <LoadBoundary>
          <Suspense fallback={<Loading />}>
            <CurrentPage />
          </Suspense>
        </LoadBoundary>
      </Shell>
    </AppContext>
  );
}

/** Title and language of the document: by the address alone, never by an answer. */
function Title() {
  const { words } = useWords();
  const { page, language } = useNavigation((state) => state);
  useEffect(() => {
    document.title = words.titles[page];
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
  switch (page) {
    case 'questions':
      return <JourneyPage />;
    case 'help':
    case 'about':
    case 'privacy':
      return createElement(parts[page].read());
    case 'not-found':
      return <NotFoundPage />;
  }
}

/** The page of the journey that is due where the browser is. */
function JourneyPage() {
  const wanted = useNavigation((state) => state.position);
  const { draft, walk } = useJourney((state) => state);
  const position = settlePosition(wanted, walk, draft);
  if (position.view !== 'question') return createElement(parts[position.view].read());
  const page = questionPages.find(({ id }) => id === position.page);
  return page && <QuestionPage key={`${draft.requestId} ${page.id}`} page={page} />;
}
