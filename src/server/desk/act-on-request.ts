import type { RequestPage } from '../../consultation/staff-api.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { AuditAction, AuditDetail } from '../audit/audit-entry.ts';
import { recordView } from '../audit/record-view.ts';
import type { Connection } from '../database/connect.ts';
import type { Outcome } from '../outcome.ts';
import type { Desk } from './desk-context.ts';
import { readRequestPage } from './request-page.ts';

/** Who acts on which request. */
export interface Acting {
  readonly accountId: string;
  readonly requestId: string;
}

/** What an action leaves in the audit log, or why it was refused. */
export type Done = Outcome<
  { readonly action: AuditAction; readonly detail: AuditDetail } | 'as-before'
>;

/**
 * Does one thing to a request: the change and its audit row in one transaction, then the
 * request as it is afterwards. What is refused changes nothing; what was done before is only
 * read again, and recorded as a view.
 */
export async function actOnRequest(
  desk: Desk,
  { accountId, requestId }: Acting,
  act: (transaction: Connection, at: Date) => Promise<Done>,
): Promise<Outcome<RequestPage>> {
  const { unitOfWork, vault, clock } = desk;
  const at = clock.now();
  const done = await unitOfWork.run(async (transaction) => {
    const outcome = await act(transaction, at);
    if (outcome.ok && outcome.value !== 'as-before') {
      const entry = { at, actor: { account: accountId }, subject: requestId };
      await appendAudit(transaction, vault, { ...entry, ...outcome.value });
    }
    return outcome;
  });
  if (!done.ok) return done;
  if (done.value === 'as-before') await recordView(desk, accountId, 'request-viewed', requestId);
  return readRequestPage(desk, requestId);
}
