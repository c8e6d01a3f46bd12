import { useEffect, useRef } from 'react';
import { Link } from 'wouter';
import type { RequestPage as Page } from '../../consultation/staff-api.ts';
import { problemCodeOf } from '../api/failure.ts';
import type { Failure } from '../api/failure.ts';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { paths } from '../paths.ts';
import { useQueue } from '../worklist/queue-store.ts';
import { AnswersCard } from './answers-card.tsx';
import { BriefCard } from './brief-card.tsx';
import { CallCard } from './call-card.tsx';
import { CautionsCard } from './cautions-card.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { ChecklistCard } from './checklist-card.tsx';
import { ClearableCard } from './clearable-card.tsx';
import { CompareCard } from './compare-card.tsx';
import { ConflictPanel } from './conflict-panel.tsx';
import { ContactCard } from './contact-card.tsx';
import { CorrectedNotice } from './corrected-notice.tsx';
import { DecidedCard } from './decided-card.tsx';
import { EndingCard } from './ending-card.tsx';
import { FailedAction } from './failed-action.tsx';
import { NotesCard } from './notes-card.tsx';
import { OpenRequestProvider } from './request-context.tsx';
import { RequestHead } from './request-head.tsx';
import { TimelineCard } from './timeline-card.tsx';
import { useNames } from './use-names.ts';
import { useRequestActions } from './use-request-actions.ts';
import { useRequest, useWording } from './use-request.ts';
import { VersionsCard } from './versions-card.tsx';
import './request-page.css';

/** One request: what is needed for the call first, everything else below. */
export function RequestPage({ id }: { readonly id: string }) {
  const { words } = useStaffLanguage();
  const request = useRequest(id);
  const filter = useQueue((queue) => queue.filter);
  return (
    <div className="request">
      <p className="request-back screen-only">
        <Link href={paths.filtered(filter)}>← {words.frame.backToList}</Link>
      </p>
      {request.data ? (
        <OpenedRequest page={request.data} />
      ) : request.error ? (
        <RequestFailure failure={request.error.failure} onRetry={() => void request.refetch()} />
      ) : (
        <p role="status">{words.frame.loading}</p>
      )}
    </div>
  );
}

interface RequestFailureProps {
  readonly failure: Failure;
  readonly onRetry: () => void;
}

/** A request that is not there is not asked for again. */
function RequestFailure({ failure, onRetry }: RequestFailureProps) {
  const { words } = useStaffLanguage();
  return problemCodeOf(failure) === 'not-found' ? (
    <FailureNote failure={failure} says={words.request.notThere} />
  ) : (
    <FailureNote failure={failure} onRetry={onRetry} />
  );
}

function OpenedRequest({ page }: { readonly page: Page }) {
  const wording = useWording(page.versions.definition).data;
  const names = useNames(wording);
  const actions = useRequestActions(page);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <OpenRequestProvider value={{ page, wording, names, actions }}>
      <article className="request-parts">
        <RequestHead heading={heading} />
        <FailedAction />
        <CorrectedNotice />
        <ConflictPanel />
        <ChangedMeanwhile />
        <div className="part-pair">
          <BriefCard />
          <div className="part-stack">
            <ChecklistCard />
            <CallCard />
            <NotesCard />
            <TimelineCard />
          </div>
          <DecidedCard />
        </div>
        <ClearableCard />
        <CompareCard />
        <AnswersCard />
        <CautionsCard />
        <ContactCard />
        <VersionsCard />
        <EndingCard />
      </article>
    </OpenRequestProvider>
  );
}
