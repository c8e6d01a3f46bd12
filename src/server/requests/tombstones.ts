import type { Connection } from '../database/connect.ts';
import type { Vault } from '../vault/vault.ts';

/** Notes that a request was erased, without saying which to anyone who lacks the key. */
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
