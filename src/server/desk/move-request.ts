import { canMove, isWaiting } from '../../consultation/index.ts';
import type { CloseReason, RequestState } from '../../consultation/index.ts';
import { refuse, refuseField, succeed } from '../outcome.ts';
import type { Refusal } from '../outcome.ts';
import type { Connection } from '../database/connect.ts';
import { isCallFirst, waitingOrder } from '../requests/waiting-order.ts';
import { actOnRequest } from './act-on-request.ts';
import type { Acting } from './act-on-request.ts';
import type { Desk } from './desk-context.ts';
import { appendEvent, wasSpokenTo } from './request-events.ts';
import { changeRequest, findRequest } from './requests-of-desk.ts';
import type { RequestRow } from './requests-of-desk.ts';

/** Where a request is to go. */
export interface Move {
  readonly version: number;
  readonly to: RequestState;
  /** For closing, and only for that. */
  readonly reason?: CloseReason | undefined;
}

/** Moves a request to another state, along the ways that `states.ts` knows. */
export function moveRequest(desk: Desk, acting: Acting, { version, to, reason }: Move) {
  const { requestId, accountId } = acting;
  return actOnRequest(desk, acting, async (transaction, at) => {
    const mismatch = reasonMismatch(to, reason);
    if (mismatch) return mismatch;
    const before = await findRequest(transaction, requestId);
    if (!before) return refuse('not-found');
    if (before.version === version && !canMove(before.state, to)) {
      return refuse('transition-not-possible');
    }
    const callFirst = await mustCallFirst(transaction, before, to);
    const changed = await changeRequest(transaction, requestId, version, at, {
      state: to,
      state_changed_at: at.toISOString(),
      close_reason: reason ?? null,
      waiting_order: waitingOrder(callFirst, before.received_at),
      ...(to === 'closed' && { call_back_at: null }),
    });
    if (!changed.ok) return changed;
    const from = before.state;
    const by = { accountId, at };
    await appendEvent(transaction, requestId, by, {
      kind: 'moved',
      from_state: from,
      to_state: to,
      reason: reason ?? null,
    });
    const detail = { from, to, ...(reason && { reason }) };
    const action = reason === 'withdrawn' ? 'request-withdrawn' : 'request-moved';
    return succeed({ action, detail } as const);
  });
}

/** Whoever was reached is not called first; one who comes back unreached is, if it is urgent. */
async function mustCallFirst(
  transaction: Connection,
  { id, state, urgent, waiting_order }: RequestRow,
  to: RequestState,
): Promise<boolean> {
  if (!isWaiting(to)) return false;
  if (isWaiting(state)) return isCallFirst(waiting_order);
  return urgent === 1 && !(await wasSpokenTo(transaction, id));
}

/** The person takes the request back. */
export function withdrawRequest(desk: Desk, acting: Acting, version: number) {
  return moveRequest(desk, acting, { version, to: 'closed', reason: 'withdrawn' });
}

function reasonMismatch(to: RequestState, reason: CloseReason | undefined): Refusal | undefined {
  if (to === 'closed' && reason === undefined) {
    return refuseField('malformed', 'reason', 'close-reason-missing');
  }
  return to !== 'closed' && reason !== undefined
    ? refuseField('malformed', 'reason', 'close-reason-not-wanted')
    : undefined;
}
