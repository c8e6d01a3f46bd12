import type { RequestState } from '../../consultation/index.ts';
import { requestStates } from '../../consultation/index.ts';
import type { WorklistFilter } from '../../consultation/staff-api.ts';
import type { Connection } from '../database/connect.ts';
import { firstOfTheOthers } from '../requests/waiting-order.ts';
import type { RequestRow } from './requests-of-desk.ts';
import type { WorklistPlace } from './worklist-cursor.ts';

/** The states that a filter lets through. */
function statesOf(filter: WorklistFilter): readonly RequestState[] {
  return filter === 'open' ? requestStates.filter((state) => state !== 'closed') : [filter];
}

/**
 * The next lines of the worklist after a place. Each state is read from the index that is
 * sorted by waiting, as far as it can be needed, and the states are merged here: so the
 * many closed requests are never gone through.
 */
export async function listWaiting(
  database: Connection,
  filter: WorklistFilter,
  after: WorklistPlace | undefined,
  limit: number,
): Promise<RequestRow[]> {
  const found: RequestRow[] = [];
  for (const state of statesOf(filter)) {
    const query = database
      .selectFrom('requests')
      .selectAll()
      .where('state', '=', state)
      .orderBy('waiting_order')
      .orderBy('id')
      .limit(limit);
    const page = after
      ? query.where((eb) =>
          eb(eb.refTuple('waiting_order', 'id'), '>', eb.tuple(after.waitingOrder, after.id)),
        )
      : query;
    found.push(...(await page.execute()));
  }
  return found.toSorted(byWaiting).slice(0, limit);
}

function byWaiting(one: RequestRow, other: RequestRow): number {
  if (one.waiting_order !== other.waiting_order) {
    return one.waiting_order < other.waiting_order ? -1 : 1;
  }
  return one.id < other.id ? -1 : 1;
}

/** How many there are in each state, and how many of them must be called first. */
export interface WorklistCounts {
  readonly byState: Record<RequestState, number>;
  readonly urgent: number;
}

export async function countRequests(database: Connection): Promise<WorklistCounts> {
  const rows = await database
    .selectFrom('requests')
    .select(({ fn }) => [
      'state',
      fn.countAll().as('count'),
      fn.countAll().filterWhere('waiting_order', '<', firstOfTheOthers).as('urgent'),
    ])
    .groupBy('state')
    .execute();
  const byState = { new: 0, 'in-review': 0, contacted: 0, booked: 0, closed: 0 };
  let urgent = 0;
  for (const row of rows) {
    byState[row.state] = Number(row.count);
    urgent += Number(row.urgent);
  }
  return { byState, urgent };
}
