import { BackToQuestions } from '../shell/back-to-questions.tsx';
import { CallEmergency } from '../shell/call-buttons.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { useCareTexts, useWords } from '../shell/app-context.ts';
import { SignSections } from './sign-sections.tsx';

/** What to do for every kind of sign, readable without scripts and before any answer. */
export function HelpPage() {
  const { words } = useWords();
  const { lead } = useCareTexts().carePageTexts;
  return (
    <div className="page">
      <PageHeading>{words.start.help}</PageHeading>
      <CallEmergency />
      <p>{lead}</p>
      <SignSections />
      <BackToQuestions />
    </div>
  );
}
