import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { refreshEvery } from '../api/query-client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { startOver, useQueue } from './queue-store.ts';

/** The page of the worklist that is shown, refreshed on focus and every half minute. */
export function useWorklist() {
  const { ask } = useStaffCall();
  const { filter, cursors } = useQueue();
  const cursor = cursors.at(-1);
  const list = useQuery({
    queryKey: queryKeys.worklist(filter, cursor),
    queryFn: ({ signal }) =>
      ask(staffRoutes.worklist, { query: { filter, ...(cursor && { cursor }) } }, signal),
    placeholderData: keepPreviousData,
    refetchInterval: refreshEvery,
    refetchOnWindowFocus: 'always',
  });
  const gone = list.data?.startedOver === true && !list.isPlaceholderData && cursor !== undefined;
  useEffect(() => {
    if (gone) startOver();
  }, [gone]);
  return list;
}
