import { useEffect } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/notice/notice.css';
import { useResult } from '../decision/use-result.ts';
import { KeptLine } from '../shell/kept-line.tsx';
import { LoadedPart } from '../shell/loaded-part.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { parts } from '../shell/parts.ts';
import { useApp, useJourney, useLanguage, useTexts, useWords } from '../shell/app-context.ts';
import type { AppParts } from '../shell/app-context.ts';
import { buildSubmission } from './build-submission.ts';
import { NotSent } from './not-sent.tsx';
import { putRequest } from './put-request.ts';
import { RequestForm } from './request-form.tsx';
import type { FilledForm } from './request-form.tsx';
import { createSender } from './sender.ts';
import type { Sender } from './sender.ts';
import './request-page.css';

/** The one that sends: it goes on while another page is read. */
let sender: Sender | undefined;

function senderOf({ journey, navigation }: AppParts): Sender {
  sender ??= createSender({
    journey,
    put: (id, text) => putRequest(`/api/requests/${id}`, id, text),
    onReceived: () => {
      // Whoever reads another page is not scrolled away, and finds it where the request was.
      if (navigation.store.getState().page !== 'questions') return;
      navigation.go({ position: 'confirmation' }, 'replace');
    },
    browser: window,
  });
  return sender;
}

/** Sends what was not sent when the page was left, whatever page is loaded now. */
export function goOnSending(app: AppParts): void {
  const { draft, isElsewhere } = app.journey.store.getState();
  if (draft.frozen && !isElsewhere) senderOf(app).watch();
}

/** Asking for a consultation: the form, or how far its sending is. */
export function RequestPage() {
  const app = useApp();
  const sender = senderOf(app);
  useEffect(() => sender.watch(), [sender]);
  const isFrozen = useJourney(({ draft }) => draft.frozen !== '');
  const state = useStore(sender.store);
  if (isFrozen) return <NotSent sender={sender} />;
  if (!app.practice.canSend) {
    return <LoadedPart from={parts.notAccepted} draw={({ SendOffPage }) => <SendOffPage />} />;
  }
  return (
    <AskPage
      refusal={
        state.kind === 'refused' && (
          <LoadedPart
            from={parts.notAccepted}
            draw={({ Refusal }) => <Refusal code={state.code} />}
          />
        )
      }
      onSend={(text) => void sender.sendFirst(text)}
    />
  );
}

interface AskPageProps {
  readonly refusal: React.ReactNode;
  readonly onSend: (text: string) => void;
}

function AskPage({ refusal, onSend }: AskPageProps) {
  const { journey, practice, definition, navigation } = useApp();
  const { words } = useWords();
  const { request } = useTexts().consentTexts;
  const language = useLanguage();
  const walk = useJourney((state) => state.walk);
  const { result, on } = useResult();
  const send = (form: FilledForm): void => {
    // What is asked again after so many hours is not sent before.
    journey.wake();
    if (journey.store.getState().walk !== walk) return;
    const { sentFor } = journey.store.getState().draft;
    const parts = { walk, result, on, practice, definition, sentFor, ...form };
    onSend(JSON.stringify(buildSubmission(parts)));
  };
  const notice = practice.stateNotice[language];
  return (
    <div className="page">
      <p>
        <Button
          kind="link"
          onClick={() => navigation.back() || navigation.go({ position: 'result' }, 'replace')}
        >
          <span aria-hidden="true">‹</span> {words.back}
        </Button>
      </p>
      <PageHeading>{request.title}</PageHeading>
      <p>{request.lead.join(' ')}</p>
      {notice && <div className="notice">{notice}</div>}
      {refusal}
      <RequestForm onSend={send} />
      <KeptLine />
    </div>
  );
}
