import type { SignOff } from '../../consultation/staff-api.ts';
import type { Connection } from '../database/connect.ts';
import type { SignOffsTable } from '../database/tables/sign-offs.ts';
import type { SignOffs } from '../definitions/sign-offs.ts';

/**
 * Who signed the definition with this content, and when.
 * @returns nothing while nobody has
 */
export async function findSignOff(
  database: Connection,
  contentHash: string,
): Promise<(SignOff & { readonly comment: string }) | undefined> {
  const row = await database
    .selectFrom('sign_offs')
    .selectAll()
    .where('content_hash', '=', contentHash)
    .executeTakeFirst();
  return row && { by: row.signed_name, at: row.signed_at, comment: row.comment };
}

/** What clinicians have signed in this database. */
export function createSignOffs(database: Connection): SignOffs {
  return { isSigned: async (hash) => (await findSignOff(database, hash)) !== undefined };
}

/** Signatures under every definition but one, newest first. */
export async function listOtherSignOffs(
  database: Connection,
  contentHash: string,
): Promise<(SignOff & { readonly definition: string })[]> {
  const rows = await database
    .selectFrom('sign_offs')
    .selectAll()
    .where('content_hash', '!=', contentHash)
    .orderBy('signed_at', 'desc')
    .execute();
  return rows.map((row) => ({
    by: row.signed_name,
    at: row.signed_at,
    definition: row.definition_version,
  }));
}

/**
 * Adds a signature. Of two under the same definition, one is kept.
 * @returns whether this one was
 */
export async function insertSignOff(transaction: Connection, row: SignOffsTable): Promise<boolean> {
  const inserted = await transaction
    .insertInto('sign_offs')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('content_hash')
    .executeTakeFirst();
  return inserted !== undefined;
}
