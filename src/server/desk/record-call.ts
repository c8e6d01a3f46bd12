import { sql } from 'kysely';
import type { CallOutcome } from '../../consultation/index.ts';
import { refuse, refuseField, succeed } from '../outcome.ts';
import { waitingOrder } from '../requests/waiting-order.ts';
import { actOnRequest } from './act-on-request.ts';
import type { Acting } from './act-on-request.ts';
import type { Desk } from './desk-context.ts';
import { currentContact, openRequest } from './opened-request.ts';
import { appendEvent, hasEvent } from './request-events.ts';
import { mayLeaveMessage } from './request-page.ts';
import { changeRequest } from './requests-of-desk.ts';

/** One call, recorded with one press. */
export interface RecordedCall {
  /** Made by the page: a second press or a retry is the same call. */
  readonly id: string;
  readonly outcome: CallOutcome;
  /** ISO instant at which to call again. */
  readonly callBackAt?: string | undefined;
}

/**
 * Records a call. It adds to what is there, so it is never stale. Whoever was spoken to need
 * not be called before all others any more.
 */
export async function recordCall(desk: Desk, acting: Acting, call: RecordedCall) {
  const { requestId, accountId } = acting;
  const opened = await openRequest(desk, requestId);
  if (!opened) return refuse('not-found');
  if (call.outcome === 'message-left' && !mayLeaveMessage(currentContact(opened).contact)) {
    return refuseField('malformed', 'outcome', 'message-not-allowed');
  }
  const callBack = call.callBackAt === undefined ? null : new Date(call.callBackAt);
  return actOnRequest(desk, acting, async (transaction, at) => {
    if (await hasEvent(transaction, requestId, call.id)) return succeed('as-before');
    if (callBack && callBack <= at) {
      return refuseField('malformed', 'callBackAt', 'call-back-in-the-past');
    }
    const call_back_at = callBack?.toISOString() ?? null;
    const change = {
      attempts: sql<number>`attempts + 1`,
      call_back_at,
      ...(call.outcome === 'spoke' && {
        waiting_order: waitingOrder(false, opened.row.received_at),
      }),
    };
    const changed = await changeRequest(transaction, requestId, undefined, at, change);
    if (!changed.ok) return changed;
    const { id, outcome } = call;
    const event = { kind: 'called', id, outcome, call_back_at } as const;
    await appendEvent(transaction, requestId, { accountId, at }, event);
    return succeed({ action: 'request-called', detail: { outcome } } as const);
  });
}
