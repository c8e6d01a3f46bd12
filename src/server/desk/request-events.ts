import { randomUUID } from 'node:crypto';
import type { Selectable } from 'kysely';
import type { Connection } from '../database/connect.ts';
import type { RequestEventsTable } from '../database/tables/desk.ts';

export type RequestEvent = Selectable<RequestEventsTable>;

/** What an event says besides who, when and what to. */
export type NewEvent = Pick<RequestEventsTable, 'kind'> &
  Partial<
    Pick<
      RequestEventsTable,
      'id' | 'from_state' | 'to_state' | 'reason' | 'outcome' | 'call_back_at' | 'part_sequence'
    >
  >;

/**
 * Adds what was done to a request. The request's row is changed before, in the same
 * transaction, which puts simultaneous events into one order.
 */
export async function appendEvent(
  transaction: Connection,
  requestId: string,
  by: { readonly accountId: string; readonly at: Date },
  event: NewEvent,
): Promise<void> {
  const { last } = await transaction
    .selectFrom('request_events')
    .select(({ fn }) => fn.max<number | null>('sequence').as('last'))
    .where('request_id', '=', requestId)
    .executeTakeFirstOrThrow();
  await transaction
    .insertInto('request_events')
    .values({
      id: randomUUID(),
      ...event,
      request_id: requestId,
      sequence: (last ?? 0) + 1,
      at: by.at.toISOString(),
      actor: by.accountId,
    })
    .execute();
}

/** Everything that was done to a request, oldest first. */
export async function listEvents(database: Connection, requestId: string): Promise<RequestEvent[]> {
  return database
    .selectFrom('request_events')
    .selectAll()
    .where('request_id', '=', requestId)
    .orderBy('sequence')
    .execute();
}

/** Whether an entry that a page made is already there: it was sent again. */
export async function hasEvent(
  database: Connection,
  requestId: string,
  eventId: string,
): Promise<boolean> {
  const row = await database
    .selectFrom('request_events')
    .select('sequence')
    .where('request_id', '=', requestId)
    .where('id', '=', eventId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Whether a call has reached the person. */
export async function wasSpokenTo(database: Connection, requestId: string): Promise<boolean> {
  const row = await database
    .selectFrom('request_events')
    .select('sequence')
    .where('request_id', '=', requestId)
    .where('outcome', '=', 'spoke')
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
