import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { queryKeys } from '../api/query-keys.ts';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { linkTokenOf } from '../paths.ts';
import { EntryFrame } from './entry-frame.tsx';
import { ownDrafts, useDraftsOwner } from './drafts.ts';
import { LinkPage } from './link-page.tsx';
import { SetUpSecondFactor } from './set-up-second-factor.tsx';
import { SignInPage } from './sign-in-page.tsx';
import { useSession } from './use-session.ts';
import type { SignedIn } from './use-session.ts';

interface SessionGateProps {
  readonly children: (session: SignedIn, readAt: number) => ReactNode;
}

/**
 * Shows the desk to someone who is signed in, and otherwise the way in. The address stays
 * as it is, so that signing in again leads back to the same page.
 */
export function SessionGate({ children }: SessionGateProps) {
  const { words } = useStaffLanguage();
  const client = useQueryClient();
  const session = useSession();
  const [token, setToken] = useState(() => linkTokenOf(window.location.hash));
  const [password, setPassword] = useState<string>();
  const [codeNext, setCodeNext] = useState(false);
  const wasIn = useDraftsOwner() !== undefined;

  useEffect(() => {
    const { pathname, search } = window.location;
    if (linkTokenOf(window.location.hash)) window.history.replaceState(null, '', pathname + search);
  }, []);

  const info = session.data;
  const isIn = info?.signedIn === true && info.secondFactor !== 'needed';
  const account = isIn ? info.account.id : undefined;
  useEffect(() => {
    if (account !== undefined) {
      ownDrafts(account);
      return;
    }
    // Whoever sits here next must not find what the last one read.
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== queryKeys.session[0] });
  }, [account, client]);

  const lookAgain = () => void client.invalidateQueries({ queryKey: queryKeys.session });

  if (token !== undefined) {
    return (
      <LinkPage
        token={token}
        onDone={(used) => {
          if (used?.next === 'set-up-second-factor') setPassword(used.password);
          setCodeNext(used?.next === 'second-factor');
          setToken(undefined);
          lookAgain();
        }}
      />
    );
  }
  if (!info) {
    return (
      <EntryFrame title={words.frame.productName}>
        {session.error ? (
          <FailureNote failure={session.error.failure} onRetry={lookAgain} />
        ) : (
          <p role="status">{words.frame.loading}</p>
        )}
      </EntryFrame>
    );
  }
  if (!info.signedIn) {
    return (
      <SignInPage
        codeNext={codeNext}
        ended={wasIn}
        onPassword={setPassword}
        onDone={() => {
          setCodeNext(false);
          lookAgain();
        }}
      />
    );
  }
  if (!isIn) {
    return (
      <EntryFrame title={words.access.setUp.title}>
        <SetUpSecondFactor
          needed
          knownPassword={password}
          onDone={() => {
            setPassword(undefined);
            lookAgain();
          }}
        />
      </EntryFrame>
    );
  }
  return children(info, session.dataUpdatedAt);
}
