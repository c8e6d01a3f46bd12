import { succeed } from '../outcome.ts';
import { actOnRequest } from './act-on-request.ts';
import type { Acting } from './act-on-request.ts';
import type { Desk } from './desk-context.ts';
import { appendEvent } from './request-events.ts';
import { changeRequest } from './requests-of-desk.ts';

/** Takes a request, also from someone else, in one conditional update: of two, one wins. */
export function takeRequest(desk: Desk, acting: Acting, version: number) {
  return changeAssignee(desk, acting, version, acting.accountId);
}

/** Gives a request back to everyone. */
export function releaseRequest(desk: Desk, acting: Acting, version: number) {
  return changeAssignee(desk, acting, version, null);
}

function changeAssignee(desk: Desk, acting: Acting, version: number, assignee: string | null) {
  const { requestId, accountId } = acting;
  return actOnRequest(desk, acting, async (transaction, at) => {
    const changed = await changeRequest(transaction, requestId, version, at, { assignee });
    if (!changed.ok) return changed;
    const kind = assignee === null ? 'released' : 'taken';
    await appendEvent(transaction, requestId, { accountId, at }, { kind });
    return succeed({ action: `request-${kind}` as const, detail: {} });
  });
}
