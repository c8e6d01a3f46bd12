import * as z from 'zod/mini';
import type { AuditLine, StaffResponse } from '../../consultation/staff-api.ts';
import { readNames } from '../accounts/account-repository.ts';
import type { Connection } from '../database/connect.ts';
import type { AppDependencies } from '../dependencies.ts';
import { recordView } from './record-view.ts';
import { verifyAudit } from './verify-audit.ts';

type Audited = Pick<AppDependencies, 'database' | 'unitOfWork' | 'vault' | 'clock'>;

/** Rows on a page of the log. */
const pageSize = 100;

const storedDetail = z.record(z.string(), z.unknown());

/**
 * One page of the audit log, newest first, and whether the whole chain holds. It is recorded
 * who read it.
 * @param before sequence number that the page ends before
 */
export async function readAudit(
  audited: Audited,
  accountId: string,
  before: number | undefined,
): Promise<StaffResponse<'audit'>> {
  const { database, vault } = audited;
  await recordView(audited, accountId, 'audit-viewed', 'audit-log');
  const query = database
    .selectFrom('audit_log')
    .select(['sequence', 'at', 'actor', 'action', 'subject', 'detail'])
    .orderBy('sequence', 'desc')
    .limit(pageSize + 1);
  const found = await (before === undefined
    ? query
    : query.where('sequence', '<', before)
  ).execute();
  const page = found.slice(0, pageSize);
  const subjects = page.map(({ subject }) => subject);
  const names = await readNames(database, [...page.map(({ actor }) => actor), ...subjects]);
  const codes = await readCodes(database, subjects);
  const rows: AuditLine[] = page.map((row) => ({
    sequence: row.sequence,
    at: row.at,
    by: toActor(row.actor, names),
    action: row.action,
    subject: row.subject,
    called: codes.get(row.subject) ?? names.get(row.subject) ?? null,
    details: toDetails(row.detail),
  }));
  return {
    rows,
    next: found.length > page.length ? (page.at(-1)?.sequence ?? null) : null,
    chain: await verifyAudit(database, vault),
  };
}

/** The codes of those that are requests and still there. */
async function readCodes(
  database: Connection,
  ids: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('requests')
    .select(['id', 'code'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, code }) => [id, code]));
}

/** Null for everyone who has no account. */
function toActor(actor: string, names: ReadonlyMap<string, string>): AuditLine['by'] {
  if (actor === 'patient' || actor === 'system' || actor === 'console') return null;
  return { id: actor, name: names.get(actor) ?? '' };
}

function toDetails(detail: string): AuditLine['details'] {
  const stored = z.parse(storedDetail, JSON.parse(detail));
  return Object.fromEntries(
    Object.entries(stored).map(([key, value]) => [
      key,
      typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
        ? value
        : [value].flat().join(', '),
    ]),
  );
}
