import { useQuery } from '@tanstack/react-query';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';

/** Milliseconds for which a request that was read is not read again: each look is recorded. */
const freshFor = 30_000;

/** One request with everything that the desk sees of it. */
export function useRequest(id: string) {
  const { ask } = useStaffCall();
  return useQuery({
    queryKey: queryKeys.request(id),
    queryFn: ({ signal }) => ask(staffRoutes.request, { params: { id } }, signal),
    staleTime: freshFor,
    refetchOnWindowFocus: false,
  });
}

/** The questions in the words of the definition that the person saw. It never changes. */
export function useWording(version: string) {
  const { ask } = useStaffCall();
  return useQuery({
    queryKey: queryKeys.wording(version),
    queryFn: ({ signal }) => ask(staffRoutes.wording, { params: { version } }, signal),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
