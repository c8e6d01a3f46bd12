import { createRoot } from 'react-dom/client';
import { afterPaint } from '../shell/after-paint.ts';
import { AppContext } from '../shell/app-context.ts';
import type { AppParts } from '../shell/app-context.ts';
import { QuestionPage } from './question-page.tsx';
import { questionPages } from './question-pages.ts';

/**
 * Draws the second page once where nobody sees it. A browser compiles what runs for the first
 * time, which would keep whoever presses Continue on a slow phone waiting.
 */
export function rehearse(app: AppParts): void {
  const root = createRoot(document.createElement('div'));
  root.render(
    <AppContext value={app}>
      {questionPages.slice(1, 2).map((page) => (
        <QuestionPage key={page.id} page={page} />
      ))}
    </AppContext>,
  );
  afterPaint(() => root.unmount());
}
