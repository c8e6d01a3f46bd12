import type { Insertable } from 'kysely';
import type { Connection } from '../database/connect.ts';
import type { RequestsTable } from '../database/tables/requests.ts';
import type { WrappedKey } from '../vault/vault.ts';

/** What is needed of an earlier request to answer the same send again. */
export interface ReceivedRequest {
  readonly code: string;
  readonly payloadHash: string;
  readonly receivedAt: string;
}

/** The request with this id, if it was received and not erased. */
export async function findReceived(
  database: Connection,
  id: string,
): Promise<ReceivedRequest | undefined> {
  const row = await database
    .selectFrom('requests')
    .select(['code', 'payload_hash', 'received_at'])
    .where('id', '=', id)
    .executeTakeFirst();
  return row && { code: row.code, payloadHash: row.payload_hash, receivedAt: row.received_at };
}

/**
 * Inserts a request, unless its id or its code is already there. The unique columns decide,
 * so that simultaneous sends of one draft become one row in every store.
 * @returns whether it was inserted
 */
export async function insertRequest(
  transaction: Connection,
  request: Insertable<RequestsTable>,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('requests')
    .values(request)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Stores the wrapped data key of a request. */
export async function insertRequestKey(
  transaction: Connection,
  requestId: string,
  { keyVersion, nonce, wrapped }: WrappedKey,
): Promise<void> {
  await transaction
    .insertInto('request_keys')
    .values({ request_id: requestId, key_version: keyVersion, nonce, wrapped })
    .execute();
}
