import { createRoot } from 'react-dom/client';
import { whenQuiet } from './journey/when-quiet.ts';
import { questionPages } from './question/question-pages.ts';
import { AppContext } from './shell/app-context.ts';
import type { AppParts } from './shell/app-context.ts';
import { parts } from './shell/parts.ts';

/**
 * Draws the second page once where nobody sees it. A browser compiles what runs for the first
 * time, which would keep whoever presses Continue on a slow phone waiting.
 */
export function rehearse(app: AppParts): void {
  const [, page] = questionPages;
  const later = parts.later.loaded();
  if (!page || !later) return;
  const root = createRoot(document.createElement('div'));
  root.render(
    <AppContext value={app}>
      <later.QuestionPage page={page} />
    </AppContext>,
  );
  whenQuiet(() => root.unmount())();
}
