import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { staffRoutes } from '../../consultation/staff-api.ts';
import { refreshEvery } from '../api/query-client.ts';
import { queryKeys } from '../api/query-keys.ts';
import { useStaffCall } from '../api/use-staff-call.ts';
import { startOver, useQueue } from './queue-store.ts';

/** Milliseconds for which a list that was just read serves every part of the page. */
const freshFor = 5_000;

/**
 * The page of the worklist that is shown, read again on focus.
 * @param refreshing also every half minute; one part of the page asks for that
 */
export function useWorklist(refreshing = false) {
  const { ask } = useStaffCall();
  const { filter, cursors } = useQueue();
  const cursor = cursors.at(-1);
  const list = useQuery({
    queryKey: queryKeys.worklist(filter, cursor),
    queryFn: ({ signal }) =>
      ask(staffRoutes.worklist, { query: { filter, ...(cursor && { cursor }) } }, signal),
    placeholderData: keepPreviousData,
    staleTime: freshFor,
    refetchInterval: refreshing && refreshEvery,
    refetchOnWindowFocus: 'always',
  });
  const gone = list.data?.startedOver === true && !list.isPlaceholderData && cursor !== undefined;
  useEffect(() => {
    if (gone) startOver();
  }, [gone]);
  return list;
}
