import { useStore } from 'zustand';
import { Button } from '../../ui/button/button.tsx';
import '../../ui/notice/notice.css';
import { CallPractice } from '../shell/call-buttons.tsx';
import { KeptLine } from '../shell/kept-line.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { useTexts, useWords } from '../shell/app-context.ts';
import type { Sender } from './sender.ts';

/** While it is not known what came of sending: never silent, and nothing is lost. */
export function NotSent({ sender }: { readonly sender: Sender }) {
  const { words } = useWords();
  const { request } = useTexts().consentTexts;
  const state = useStore(sender.store);
  // Until the answer is overdue, nothing says that it did not arrive.
  const isSending = state.kind !== 'not-sent';
  const isLimited = state.kind === 'not-sent' && state.isLimited;
  return (
    <div className="page">
      <div role="status" className="page">
        <PageHeading>{isSending ? request.sending : words.request.notSentTitle}</PageHeading>
        {!isSending && (
          <div className="notice notice-care">
            <p>{request.notSentYet.join(' ')}</p>
            <p>{isLimited ? words.request.tooMany : words.request.mayHaveArrived}</p>
          </div>
        )}
      </div>
      <p>{words.request.retriesAlone}</p>
      <div className="actions">
        <Button aria-disabled={isSending} onClick={() => void sender.sendAgain()}>
          {request.tryAgain}
        </Button>
        <CallPractice kind="second" />
      </div>
      <p className="quiet">{words.request.changeFirstAsks}</p>
      <KeptLine />
    </div>
  );
}
