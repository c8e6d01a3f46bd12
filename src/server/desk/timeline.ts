import type { TimelineEntry } from '../../consultation/staff-api.ts';
import type { OpenedRequest } from './opened-request.ts';
import type { RequestEvent } from './request-events.ts';
import { toPerson } from './worklist.ts';

/** Everything that happened to a request, oldest first. */
export function toTimeline(
  opened: OpenedRequest,
  names: ReadonlyMap<string, string>,
): TimelineEntry[] {
  const received: TimelineEntry = {
    id: 'received',
    at: opened.row.received_at,
    by: null,
    what: { kind: 'received' },
  };
  const later = opened.events.map((event) => ({
    id: event.id,
    at: event.at,
    by: toPerson(event.actor, names),
    what: toWhat(event, opened),
  }));
  return [received, ...later];
}

function toWhat(event: RequestEvent, opened: OpenedRequest): TimelineEntry['what'] {
  switch (event.kind) {
    case 'taken':
    case 'released':
      return { kind: event.kind };
    case 'moved':
      return {
        kind: 'moved',
        from: required(event.from_state),
        to: required(event.to_state),
        reason: event.reason,
      };
    case 'called':
      return {
        kind: 'called',
        outcome: required(event.outcome),
        callBackAt: event.call_back_at,
      };
    case 'noted':
      return { kind: 'noted', note: event.id };
    case 'answer-corrected':
      return { kind: 'answer-corrected', ...partOf(event, opened.answerCorrections) };
    case 'contact-corrected': {
      const { from, to } = partOf(event, opened.contactCorrections);
      return { kind: 'contact-corrected', from, to };
    }
  }
}

/** The notes, with who wrote them. */
export function toNotes(opened: OpenedRequest, names: ReadonlyMap<string, string>) {
  return opened.events
    .filter(({ kind }) => kind === 'noted')
    .map((event) => ({
      id: event.id,
      at: event.at,
      by: toPerson(event.actor, names),
      text: partOf(event, opened.notes).text,
    }));
}

function partOf<Value>(
  { part_sequence: wanted }: RequestEvent,
  opened: readonly { readonly sequence: number; readonly value: Value }[],
): Value {
  return required(opened.find(({ sequence }) => sequence === wanted)?.value);
}

/** The event was written together with this: without it, the row was tampered with. */
function required<Value>(value: Value | null | undefined): Value {
  if (value === null || value === undefined) throw new Error('an event lacks a part of itself');
  return value;
}
