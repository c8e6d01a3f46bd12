import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { Failure } from '../api/failure.ts';
import { fieldCodeOf } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { FailureNote } from '../form/failure-note.tsx';
import { useStaffLanguage } from '../language/staff-language.tsx';
import { accountProblemOf } from '../session/new-password.ts';
import { AccountsTable } from './accounts-table.tsx';
import type { DoToPeople } from './do-to-people.ts';
import { InvitationsPart } from './invitations-part.tsx';
import { MadeLink } from './made-link.tsx';
import type { LinkToHandOver } from './made-link.tsx';
import { SettingsPage } from './settings-page.tsx';

/** Accounts and invitations, for the owner. */
export function PeoplePage() {
  const { words } = useStaffLanguage();
  const { ask } = useStaffCall();
  const client = useQueryClient();
  const [failure, setFailure] = useState<Failure>();
  const [link, setLink] = useState<LinkToHandOver>();
  const people = useQuery({
    queryKey: queryKeys.people,
    queryFn: async ({ signal }) => {
      const [{ accounts }, { invitations }] = await Promise.all([
        ask(staffRoutes.listAccounts, {}, signal),
        ask(staffRoutes.listInvitations, {}, signal),
      ]);
      return { accounts, invitations };
    },
  });

  const doToPeople: DoToPeople = async (what) => {
    setFailure(undefined);
    setLink(undefined);
    const outcome = await what();
    if (outcome.ok) {
      await client.invalidateQueries({ queryKey: queryKeys.people });
      return outcome.value;
    }
    setFailure(outcome.failure);
    return undefined;
  };

  const problem = accountProblemOf(
    fieldCodeOf(failure, 'email') ?? fieldCodeOf(failure, 'role') ?? fieldCodeOf(failure, 'id'),
  );
  return (
    <SettingsPage title={words.records.people.title}>
      <FailureNote failure={failure} says={problem && words.access.problems[problem]} />
      {link && <MadeLink link={link} onClose={() => setLink(undefined)} />}
      {people.isPending && <p role="status">{words.frame.loading}</p>}
      {people.error && (
        <FailureNote failure={people.error.failure} onRetry={() => void people.refetch()} />
      )}
      {people.data && (
        <>
          <AccountsTable accounts={people.data.accounts} doToPeople={doToPeople} onLink={setLink} />
          <InvitationsPart
            invitations={people.data.invitations}
            doToPeople={doToPeople}
            onLink={setLink}
          />
        </>
      )}
    </SettingsPage>
  );
}
