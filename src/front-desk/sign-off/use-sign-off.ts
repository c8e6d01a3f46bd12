import { useQuery } from '@tanstack/react-query';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';

/** The rules in force, whether they are signed, and what is to be read before signing. */
export function useSignOff() {
  const { ask } = useStaffCall();
  return useQuery({
    queryKey: queryKeys.signOff,
    queryFn: ({ signal }) => ask(staffRoutes.signOff, {}, signal),
    refetchOnWindowFocus: false,
  });
}
