import type { RequestState } from '../../consultation/index.ts';
import type { Connection } from '../database/connect.ts';

/** A request that has been kept for long enough. */
export interface DueRequest {
  readonly id: string;
  readonly code: string;
}

/**
 * Requests of one state that nobody has changed since an instant, the longest unchanged
 * first.
 * @param unchangedSince ISO instant in UTC; a change at that very instant counts as before it
 */
export async function listDue(
  database: Connection,
  state: RequestState,
  unchangedSince: string,
): Promise<DueRequest[]> {
  return selectDue(database, state, unchangedSince)
    .orderBy((eb) => eb.fn.coalesce('changed_at', 'received_at'))
    .execute();
}

/** Whether nobody has taken the request up again since it was listed. */
export async function isStillDue(
  transaction: Connection,
  id: string,
  state: RequestState,
  unchangedSince: string,
): Promise<boolean> {
  const due = selectDue(transaction, state, unchangedSince).where('id', '=', id);
  return (await due.executeTakeFirst()) !== undefined;
}

function selectDue(database: Connection, state: RequestState, unchangedSince: string) {
  return database
    .selectFrom('requests')
    .select(['id', 'code'])
    .where('state', '=', state)
    .where((eb) => eb(eb.fn.coalesce('changed_at', 'received_at'), '<=', unchangedSince));
}
