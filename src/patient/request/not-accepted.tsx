import type { ProblemCode } from '../../consultation/index.ts';
import type { KeepingTexts } from '../../text/interface-contract.ts';
import { Button } from '../../ui/button/button.tsx';
import { ErrorSummary } from '../../ui/error-summary/error-summary.tsx';
import '../../ui/notice/notice.css';
import { CallPractice } from '../shell/call-buttons.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { useLoaded } from '../wording/use-loaded.tsx';
import { useApp, useJourney, useTexts, useWording, useWords } from '../shell/app-context.ts';
import { ChoiceGroup } from './choice-group.tsx';

/** The page and the server do not go by the same versions: loading the page again helps. */
const outOfDate: readonly ProblemCode[] = [
  'unknown-version',
  'result-differs',
  'practice-not-confirmed',
  'unknown-question',
  'answer-not-asked',
  'answers-incomplete',
  'answers-invalid',
];

/** The server took nothing: why, and what to do. For most reasons, that is to call. */
export function Refusal({ code }: { readonly code: ProblemCode }) {
  const { notAccepted } = useLoaded(useWording().keeping).keepingTexts;
  if (code === 'sent-for-missing') return <SentFor texts={notAccepted} />;
  const isOutOfDate = outOfDate.includes(code);
  return (
    <div role="alert" className="notice notice-urgent">
      <p>
        {isOutOfDate ? notAccepted.outOfDate : notAccepted[code === 'erased' ? code : 'refused']}
      </p>
      {isOutOfDate && (
        <Button kind="second" onClick={() => window.location.reload()}>
          {notAccepted.loadAgain}
        </Button>
      )}
    </div>
  );
}

/** The browser is signed in as staff: whom the request is for must be said, without a default. */
function SentFor({ texts }: { readonly texts: KeepingTexts['notAccepted'] }) {
  const { journey } = useApp();
  const { words, questions } = useWords();
  const sentFor = useJourney(({ draft }) => draft.sentFor);
  const { missing } = questions.answerProblems;
  return (
    <>
      <ErrorSummary
        title={words.errorsTitle}
        attempt={1}
        errors={[{ id: 'sentFor', message: missing }]}
      />
      <ChoiceGroup
        id="sentFor"
        kind="radio"
        label={texts.staffQuestion}
        options={{ person: texts.staffPerson, test: texts.staffTest }}
        error={missing}
        chosen={sentFor ? [sentFor] : []}
        onChange={([chosen]) =>
          void journey.change({ sentFor: chosen === 'test' ? 'test' : 'person' })
        }
      />
    </>
  );
}

/** The owner of the practice has not confirmed what the page would say. */
export function SendOffPage() {
  const { navigation } = useApp();
  const { words } = useWords();
  const { request } = useTexts().consentTexts;
  return (
    <div className="page">
      <PageHeading>{request.title}</PageHeading>
      <div className="notice notice-care">
        {request.sendIsOff.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <div className="actions">
        <CallPractice />
        <Button
          kind="second"
          onClick={() => navigation.back() || navigation.go({ position: 'result' }, 'replace')}
        >
          {words.back}
        </Button>
      </div>
    </div>
  );
}
