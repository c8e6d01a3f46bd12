import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { RequestPage } from '../../consultation/staff-api.ts';
import { problemCodeOf } from '../api/failure.ts';
import type { Failure } from '../api/failure.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { sendAction } from './request-action.ts';
import type { RequestAction } from './request-action.ts';

/** Somebody else changed the request first: both versions, and what was wanted. */
export interface Conflict {
  readonly before: RequestPage;
  readonly now: RequestPage;
  readonly action: RequestAction;
}

export interface RequestActions {
  /** The kind of action that is under way. */
  readonly busy: RequestAction['kind'] | undefined;
  /** What failed last and why, until something else is done. */
  readonly failed: { readonly action: RequestAction; readonly failure: Failure } | undefined;
  readonly conflict: Conflict | undefined;
  /** Does it on the version that is shown; true once it is done. */
  readonly run: (action: RequestAction) => Promise<boolean>;
  readonly leaveConflict: () => void;
}

/** What staff do to the request that is open. Nothing that was typed is touched by a failure. */
export function useRequestActions(page: RequestPage): RequestActions {
  const { call } = useStaffCall();
  const client = useQueryClient();
  const [busy, setBusy] = useState<RequestAction['kind']>();
  const [failed, setFailed] = useState<RequestActions['failed']>();
  const [conflict, setConflict] = useState<Conflict>();
  const key = queryKeys.request(page.id);

  async function run(action: RequestAction): Promise<boolean> {
    if (busy !== undefined) return false;
    setBusy(action.kind);
    setFailed(undefined);
    const outcome = await sendAction(call, page.id, conflict?.now.version ?? page.version, action);
    if (outcome.ok) {
      setConflict(undefined);
      client.setQueryData(key, outcome.value);
      void client.invalidateQueries({ queryKey: queryKeys.worklists });
    } else if (problemCodeOf(outcome.failure) === 'stale') {
      const now = await call(staffRoutes.request, { params: { id: page.id } }, { polling: true });
      if (now.ok) setConflict({ before: conflict?.before ?? page, now: now.value, action });
      else setFailed({ action, failure: now.failure });
    } else {
      setFailed({ action, failure: outcome.failure });
    }
    setBusy(undefined);
    return outcome.ok;
  }

  function leaveConflict(): void {
    if (conflict) client.setQueryData(key, conflict.now);
    setConflict(undefined);
  }

  return { busy, failed, conflict, run, leaveConflict };
}
