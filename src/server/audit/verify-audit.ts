import type { Connection } from '../database/connect.ts';
import type { Vault } from '../vault/vault.ts';
import { hashAuditRow } from './append-audit.ts';

/** Rows that are read at once. */
const batch = 1_000;

/** Whether the log is as it was written, and the first place where it is not. */
export interface AuditChain {
  readonly intact: boolean;
  readonly rows: number;
  readonly brokenAt: number | null;
}

/**
 * Goes through the whole chain: every row follows the one before, says what it was written
 * with, and the last one is where the chain ends. A changed, missing, moved or added row is
 * found.
 */
export async function verifyAudit(database: Connection, vault: Vault): Promise<AuditChain> {
  let sequence = 0;
  let hash = '';
  for (;;) {
    const rows = await database
      .selectFrom('audit_log')
      .selectAll()
      .where('sequence', '>', sequence)
      .orderBy('sequence')
      .limit(batch)
      .execute();
    for (const row of rows) {
      const follows = row.sequence === sequence + 1 && row.previous_hash === hash;
      if (!follows || hashAuditRow(vault, row) !== row.hash)
        return brokenAt(sequence + 1, sequence);
      sequence = row.sequence;
      hash = row.hash;
    }
    if (rows.length < batch) break;
  }
  const head = await database.selectFrom('audit_head').selectAll().executeTakeFirst();
  if (head?.sequence === sequence && head.hash === hash) {
    return { intact: true, rows: sequence, brokenAt: null };
  }
  // Rows that were written after the last batch are not a break.
  const { later } = await database
    .selectFrom('audit_log')
    .select(({ fn }) => fn.countAll().as('later'))
    .where('sequence', '>', sequence)
    .executeTakeFirstOrThrow();
  return Number(later) > 0
    ? { intact: true, rows: sequence, brokenAt: null }
    : brokenAt(sequence + 1, sequence);
}

function brokenAt(sequence: number, rows: number): AuditChain {
  return { intact: false, rows, brokenAt: sequence };
}
