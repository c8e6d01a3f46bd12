import type { Connection } from '../database/connect.ts';
import type { Vault } from '../vault/vault.ts';

/**
 * Notes that a request was erased. The row says which only to whoever has the key; the audit
 * log keeps the random id, which names nobody.
 */
export async function writeTombstone(
  transaction: Connection,
  vault: Vault,
  requestId: string,
  erasedAt: Date,
): Promise<void> {
  await transaction
    .insertInto('tombstones')
    .values({ id_hash: vault.keyedHash('tombstone', requestId), erased_at: erasedAt.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** Whether a request with this id was erased. */
export async function wasErased(
  database: Connection,
  vault: Vault,
  requestId: string,
): Promise<boolean> {
  const row = await database
    .selectFrom('tombstones')
    .select('erased_at')
    .where('id_hash', '=', vault.keyedHash('tombstone', requestId))
    .executeTakeFirst();
  return row !== undefined;
}
