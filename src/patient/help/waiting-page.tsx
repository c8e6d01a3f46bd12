import { CallEmergency, CallPractice } from '../shell/call-buttons.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { useCareTexts } from '../shell/app-context.ts';
import { SignSections } from './sign-sections.tsx';

/** Instead of the questions, while they wait for a clinician's signature: whom to call. */
export function WaitingPage() {
  const { waiting, lead } = useCareTexts().carePageTexts;
  return (
    <div className="page">
      <PageHeading>{waiting.title}</PageHeading>
      {waiting.why.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className="actions">
        <CallPractice />
      </div>
      <h2>{waiting.signs}</h2>
      <CallEmergency />
      <p>{lead}</p>
      <SignSections />
    </div>
  );
}
