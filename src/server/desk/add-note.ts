import { refuse, succeed } from '../outcome.ts';
import { readDataKey } from '../requests/sealed-parts.ts';
import { actOnRequest } from './act-on-request.ts';
import type { Acting } from './act-on-request.ts';
import type { Desk } from './desk-context.ts';
import { deskParts } from './desk-parts.ts';
import { addPart } from './part-lists.ts';
import { appendEvent, hasEvent } from './request-events.ts';
import { changeRequest } from './requests-of-desk.ts';

/** Adds a sealed note. It adds to what is there, so it is never stale. */
export function addNote(
  desk: Desk,
  acting: Acting,
  note: { readonly id: string; readonly text: string },
) {
  const { vault } = desk;
  const { requestId, accountId } = acting;
  return actOnRequest(desk, acting, async (transaction, at) => {
    if (await hasEvent(transaction, requestId, note.id)) return succeed('as-before');
    const changed = await changeRequest(transaction, requestId, undefined, at, {});
    if (!changed.ok) return changed;
    const access = { database: transaction, vault };
    const dataKey = await readDataKey(access, requestId);
    if (!dataKey) return refuse('not-found');
    const part = await addPart(access, dataKey, requestId, deskParts.note, { text: note.text });
    const event = { kind: 'noted', id: note.id, part_sequence: part } as const;
    await appendEvent(transaction, requestId, { accountId, at }, event);
    return succeed({ action: 'request-noted', detail: {} } as const);
  });
}
