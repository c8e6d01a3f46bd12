import { useEffect } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { RequestPage } from '../request/request-page.tsx';
import { filterOf, paths } from '../paths.ts';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { HowItDecidesPage, RequestPathPage } from '../how-it-decides/how-it-decides-page.tsx';
import { IdleWarning } from '../session/idle-warning.tsx';
import { SignedInProvider, useSignedIn } from '../session/signed-in.tsx';
import { useActivity } from '../session/use-activity.ts';
import { useLeaveWarning } from '../session/use-leave-warning.ts';
import type { SignedIn } from '../session/use-session.ts';
import { useSignOut } from '../session/use-sign-out.ts';
import { AccountPage } from '../settings/account-page.tsx';
import { AuditPage } from '../settings/audit-page.tsx';
import { PeoplePage } from '../settings/people-page.tsx';
import { PracticePage } from '../settings/practice-page.tsx';
import { RetentionPage } from '../settings/retention-page.tsx';
import { SignOffPage } from '../sign-off/sign-off-page.tsx';
import { chooseFilter } from '../worklist/queue-store.ts';
import { QueuePane } from '../worklist/queue-pane.tsx';
import { useWorklist } from '../worklist/use-worklist.ts';
import { Places } from './places.tsx';
import { SendIsOff } from './send-is-off.tsx';
import { tabTitle } from './tab-title.ts';
import './desk.css';

interface DeskProps {
  readonly session: SignedIn;
  readonly readAt: number;
}

/** The desk of somebody who is signed in. */
export function Desk({ session, readAt }: DeskProps) {
  const signOut = useSignOut();
  useActivity();
  useLeaveWarning();
  return (
    <SignedInProvider value={session}>
      <IdleWarning session={session} readAt={readAt} onLeave={() => void signOut()} />
      <DeskPages />
    </SignedInProvider>
  );
}

function DeskPages() {
  const { readsRequests, readsAudit, isOwner } = useSignedIn();
  const [location] = useLocation();
  const filter = filterOf(location);
  useEffect(() => {
    if (filter) chooseFilter(filter);
  }, [filter]);

  return (
    <div className="desk">
      {readsRequests && <TabTitle />}
      <Places />
      <Switch>
        <Route path="/front-desk/requests/:id">
          {({ id }) =>
            readsRequests ? (
              <WithQueue open={id} />
            ) : (
              <main className="desk-main" id="content" tabIndex={-1}>
                <NotHere />
              </main>
            )
          }
        </Route>
        <Route>
          <main className="desk-main" id="content" tabIndex={-1}>
            {isOwner && location !== paths.practice && <SendIsOff />}
            <Switch>
              <Route path={paths.practice} component={PracticePage} />
              <Route path={paths.signOff} component={SignOffPage} />
              <Route path={paths.howItDecides} component={HowItDecidesPage} />
              {readsRequests && (
                <Route path="/front-desk/requests/:id/path">
                  {({ id }) => <RequestPathPage key={id} id={id} />}
                </Route>
              )}
              <Route path={paths.account} component={AccountPage} />
              {isOwner && <Route path={paths.people} component={PeoplePage} />}
              {isOwner && <Route path={paths.retention} component={RetentionPage} />}
              {readsAudit && <Route path={paths.audit} component={AuditPage} />}
              <Route>
                {filter === undefined ? (
                  <NotHere />
                ) : readsRequests ? (
                  <QueuePane open={undefined} />
                ) : (
                  <Redirect to={paths.audit} replace />
                )}
              </Route>
            </Switch>
          </main>
        </Route>
      </Switch>
    </div>
  );
}

/** A request with the list beside it, where there is room for both. */
function WithQueue({ open }: { readonly open: string }) {
  const { words } = useStaffLanguage();
  return (
    <div className="desk-panes">
      <aside className="desk-queue" aria-label={words.frame.places.heading}>
        <QueuePane open={open} />
      </aside>
      <main className="desk-main" id="content" tabIndex={-1}>
        <RequestPage key={open} id={open} />
      </main>
    </div>
  );
}

function NotHere() {
  const { words } = useStaffLanguage();
  return (
    <div className="page">
      <h1>{words.frame.notFoundPage}</h1>
    </div>
  );
}

function TabTitle() {
  const { words, language } = useStaffLanguage();
  const counts = useWorklist(true).data?.counts;
  useEffect(() => {
    document.title = tabTitle(counts, words.frame, language);
  }, [counts, words, language]);
  return null;
}
