import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Connection } from '../database/connect.ts';
import type { Vault } from '../vault/vault.ts';
import { auditDetailSchema } from './audit-entry.ts';
import type { AuditEntry } from './audit-entry.ts';

const headId = 1;

/**
 * Adds one entry to the chain, inside the transaction of what it records. The hash is keyed,
 * so that nobody can mend a broken chain without the master key.
 * @param transaction the transaction that does what is recorded
 */
export async function appendAudit(
  transaction: Connection,
  vault: Vault,
  entry: AuditEntry,
): Promise<void> {
  // The update comes first: it makes concurrent appends wait for each other.
  const head = await transaction
    .updateTable('audit_head')
    .set({ sequence: sql<number>`sequence + 1` })
    .where('id', '=', headId)
    .returning(['sequence', 'hash'])
    .executeTakeFirstOrThrow();
  const row = {
    sequence: head.sequence,
    at: entry.at.toISOString(),
    actor: typeof entry.actor === 'string' ? entry.actor : entry.actor.account,
    action: entry.action,
    subject: entry.subject,
    detail: JSON.stringify(z.parse(auditDetailSchema, entry.detail)),
    previous_hash: head.hash,
  };
  const hash = hashAuditRow(vault, row);
  await transaction
    .insertInto('audit_log')
    .values({ ...row, hash })
    .execute();
  await transaction.updateTable('audit_head').set({ hash }).where('id', '=', headId).execute();
}

/** The hash of a row, over everything in it and the hash before it. */
export function hashAuditRow(
  vault: Vault,
  row: {
    readonly sequence: number;
    readonly at: string;
    readonly actor: string;
    readonly action: string;
    readonly subject: string;
    readonly detail: string;
    readonly previous_hash: string;
  },
): string {
  return vault.keyedHash(
    'audit',
    String(row.sequence),
    row.at,
    row.actor,
    row.action,
    row.subject,
    row.detail,
    row.previous_hash,
  );
}
