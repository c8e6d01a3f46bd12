import { PageHeading } from '../shell/page-heading.tsx';
import { useWords } from '../shell/app-context.ts';

/** The few words above the first question. */
export function StartCard() {
  const { words } = useWords();
  return (
    <div className="start">
      <svg className="start-vesicles" viewBox="0 0 100 100" aria-hidden="true">
        <circle cx="50" cy="50" r="49" />
        <circle cx="50" cy="50" r="39" strokeDasharray="3 4" />
        <circle className="vesicle" cx="58" cy="40" r="11" />
        <circle className="vesicle" cx="36" cy="66" r="6" />
        <circle className="vesicle-small" cx="30" cy="42" r="2.5" />
      </svg>
      <PageHeading>{words.start.title}</PageHeading>
      <p>{words.start.lead}</p>
    </div>
  );
}
