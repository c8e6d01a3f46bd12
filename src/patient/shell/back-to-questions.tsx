import { PageLink } from './page-link.tsx';
import { useWords } from './app-context.ts';

/** The way back from a page that can be opened from every other one. */
export function BackToQuestions() {
  const { words } = useWords();
  return (
    <PageLink className="shell-link" to={{ page: 'questions' }}>
      {words.backToQuestions}
    </PageLink>
  );
}
