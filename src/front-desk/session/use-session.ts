import { useQuery, useQueryClient } from '@tanstack/react-query';
import { staffRoutes } from '../../consultation/staff-api.ts';
import type { SessionInfo } from '../../consultation/staff-api.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';

export type SignedIn = Extract<SessionInfo, { signedIn: true }>;

/** Milliseconds between two looks at the session, which another window may have renewed. */
const lookEvery = 60_000;

/** Who is signed in here, as the server says. */
export function useSession() {
  const { ask } = useStaffCall();
  return useQuery({
    queryKey: queryKeys.session,
    queryFn: ({ signal }) => ask(staffRoutes.session, {}, signal),
    refetchInterval: lookEvery,
    gcTime: Number.POSITIVE_INFINITY,
  });
}

/** Tells the server that a person is here, which renews the session. */
export function useRenewSession(): () => Promise<void> {
  const { call } = useStaffCall();
  const client = useQueryClient();
  return async () => {
    const outcome = await call(staffRoutes.session, {});
    if (outcome.ok) client.setQueryData(queryKeys.session, outcome.value);
  };
}
