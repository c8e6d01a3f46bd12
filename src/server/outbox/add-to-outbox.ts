import { randomUUID } from 'node:crypto';
import type { Connection } from '../database/connect.ts';

/** What someone is told about. */
export type OutboxEvent = 'request-received';

/**
 * Puts an event into the outbox, in the transaction of what happened. There is at most one
 * row per request and event, so that nobody is told twice.
 */
export async function addToOutbox(
  transaction: Connection,
  requestId: string,
  event: OutboxEvent,
  at: Date,
): Promise<void> {
  await transaction
    .insertInto('outbox')
    .values({
      id: randomUUID(),
      request_id: requestId,
      event,
      created_at: at.toISOString(),
      attempts: 0,
      delivered_at: null,
    })
    .execute();
}
