import { useQueryClient } from '@tanstack/react-query';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { dropDrafts } from './drafts.ts';

/** Ends the session, and forgets what this tab knows. */
export function useSignOut(): () => Promise<void> {
  const { call } = useStaffCall();
  const client = useQueryClient();
  return async () => {
    const outcome = await call(staffRoutes.signOut, {});
    if (outcome.ok) dropDrafts();
    await client.invalidateQueries({ queryKey: queryKeys.session });
  };
}
