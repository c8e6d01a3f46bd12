import { SqliteAdapter, sql } from 'kysely';
import { appendAudit } from '../audit/append-audit.ts';
import type { AuditEntry } from '../audit/audit-entry.ts';
import type { Connection } from '../database/connect.ts';
import { refuse, refuseField, succeed } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { normaliseCode } from '../requests/request-code.ts';
import { writeTombstone } from '../requests/tombstones.ts';
import type { Desk } from './desk-context.ts';
import { findRequest } from './requests-of-desk.ts';

/** Erases a request for good. Its code is typed again, so that it is surely the one meant. */
export async function eraseRequest(
  desk: Desk,
  { accountId, requestId }: { readonly accountId: string; readonly requestId: string },
  typedCode: string,
): Promise<Outcome<{ readonly done: true }>> {
  const { unitOfWork, clock } = desk;
  const outcome = await unitOfWork.run(async (transaction): Promise<Outcome<{ done: true }>> => {
    const found = await findRequest(transaction, requestId);
    if (!found) return refuse('not-found');
    if (found.code !== normaliseCode(typedCode)) {
      return refuseField('malformed', 'code', 'code-differs');
    }
    const by = { at: clock.now(), actor: { account: accountId } };
    await eraseIn(transaction, desk, requestId, { ...by, detail: { reason: 'asked' } });
    return succeed({ done: true });
  });
  if (outcome.ok) await forgetOnDisk(desk.database);
  return outcome;
}

/**
 * Erases every part of a request: its key, its sealed parts with notes and corrections, what
 * was done to it, and what was to be told to others. A tombstone without anything personal
 * stays, so that the same request is never taken again.
 */
export async function eraseIn(
  transaction: Connection,
  { vault }: Pick<Desk, 'vault'>,
  requestId: string,
  by: Pick<AuditEntry, 'at' | 'actor' | 'detail'>,
): Promise<void> {
  const { at } = by;
  await transaction.deleteFrom('request_keys').where('request_id', '=', requestId).execute();
  await transaction.deleteFrom('request_parts').where('request_id', '=', requestId).execute();
  await transaction.deleteFrom('request_events').where('request_id', '=', requestId).execute();
  await transaction.deleteFrom('outbox').where('request_id', '=', requestId).execute();
  await transaction.deleteFrom('requests').where('id', '=', requestId).execute();
  await writeTombstone(transaction, vault, requestId, at);
  await appendAudit(transaction, vault, { ...by, action: 'request-erased', subject: requestId });
}

/** The embedded store keeps earlier pages in its log until that is emptied. */
export async function forgetOnDisk(database: Connection): Promise<void> {
  if (!(database.getExecutor().adapter instanceof SqliteAdapter)) return;
  await sql`pragma wal_checkpoint(truncate)`.execute(database);
}
