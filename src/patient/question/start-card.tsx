import { PageHeading } from '../shell/page-heading.tsx';
import { useWords } from '../shell/app-context.ts';

/** The few words above the first question. */
export function StartCard() {
  const { words } = useWords();
  return (
    <div className="start">
      <PageHeading>{words.start.title}</PageHeading>
      <p>{words.start.lead}</p>
    </div>
  );
}
