import type { AppDependencies } from '../dependencies.ts';
import { appendAudit } from './append-audit.ts';
import type { AuditAction } from './audit-entry.ts';

/** A page that stays open asks again and again: within these minutes that is one view. */
const minutesOfOneView = 15;

/**
 * Records that someone looked at something, once in a while for each person and thing. It
 * goes by what was recorded, never by what a page says of itself.
 */
export async function recordView(
  {
    unitOfWork,
    database,
    vault,
    clock,
  }: Pick<AppDependencies, 'unitOfWork' | 'database' | 'vault' | 'clock'>,
  account: string,
  action: Extract<AuditAction, 'worklist-viewed' | 'request-viewed' | 'audit-viewed'>,
  subject: string,
): Promise<void> {
  const at = clock.now();
  const since = new Date(at.getTime() - minutesOfOneView * 60_000).toISOString();
  const recent = await database
    .selectFrom('audit_log')
    .select('sequence')
    .where('subject', '=', subject)
    .where('action', '=', action)
    .where('actor', '=', account)
    .where('at', '>', since)
    .limit(1)
    .executeTakeFirst();
  if (recent) return;
  await unitOfWork.run((transaction) =>
    appendAudit(transaction, vault, { at, actor: { account }, action, subject, detail: {} }),
  );
}
