import { PageLink } from './page-link.tsx';
import { useWords } from './app-context.ts';

/** The way back from a page that can be opened from every other one. */
export function BackToQuestions() {
  const { words } = useWords();
  return (
    <p className="screen-only">
      <PageLink to={{ page: 'questions' }}>{words.backToQuestions}</PageLink>
    </p>
  );
}
