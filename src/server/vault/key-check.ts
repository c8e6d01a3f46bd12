import * as z from 'zod/mini';
import type { Connection } from '../database/connect.ts';
import { VaultError } from './vault.ts';
import type { Vault } from './vault.ts';

const rowName = 'key-check';
const checkId = 'key-check';

const wrappedKeySchema = z.strictObject({
  keyVersion: z.int(),
  nonce: z.string(),
  wrapped: z.string(),
});

/** How a master key stands to a database. `unmarked`: nothing was sealed in it yet. */
export type KeyCheck = 'fits' | 'other-key' | 'unmarked';

/** The text of the check; none while nothing was sealed in this database. */
export async function readKeyCheck(database: Connection): Promise<string | undefined> {
  const row = await database
    .selectFrom('meta')
    .select('value')
    .where('name', '=', rowName)
    .executeTakeFirst();
  return row?.value;
}

/** Whether this vault can open what was sealed in the database. */
export function checkKey(vault: Vault, stored: string | undefined): KeyCheck {
  if (stored === undefined) return 'unmarked';
  try {
    vault.unwrapDataKey(checkId, z.parse(wrappedKeySchema, JSON.parse(stored)));
    return 'fits';
  } catch (error) {
    if (error instanceof VaultError) return 'other-key';
    throw error;
  }
}

/** Seals a check value, so that another key is noticed at the next start. */
export async function writeKeyCheck(database: Connection, vault: Vault): Promise<void> {
  const { wrapped } = vault.createDataKey(checkId);
  await database
    .insertInto('meta')
    .values({ name: rowName, value: JSON.stringify(wrapped) })
    .execute();
}
