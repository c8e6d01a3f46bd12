import { BackToQuestions } from './back-to-questions.tsx';
import { PageHeading } from './page-heading.tsx';
import { useWords } from './app-context.ts';

/** There is nothing at this address. */
export function NotFoundPage() {
  const { words } = useWords();
  return (
    <div className="page">
      <PageHeading>{words.notFound}</PageHeading>
      <BackToQuestions />
    </div>
  );
}
