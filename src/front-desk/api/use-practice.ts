import { useQuery } from '@tanstack/react-query';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { queryKeys } from './query-keys.ts';
import { useStaffCall } from './use-staff-call.ts';

/** Milliseconds for which the profile is taken as it was read. */
const freshFor = 5 * 60_000;

/** The practice profile with what is still to be confirmed. */
export function usePractice() {
  const { ask } = useStaffCall();
  return useQuery({
    queryKey: queryKeys.practice,
    queryFn: ({ signal }) => ask(staffRoutes.practice, {}, signal),
    staleTime: freshFor,
  });
}
