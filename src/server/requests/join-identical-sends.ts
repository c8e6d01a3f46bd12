import type { SessionState } from '../access/session-reader.ts';
import { hashPayload } from './payload-hash.ts';
import type { Admit, ReceivedOutcome } from './receive-request.ts';

/** Receives one send; see `receiveRequest`. */
export type ReceiveSend = (
  id: string,
  bytes: Uint8Array,
  session: SessionState,
  admit: Admit,
) => Promise<ReceivedOutcome>;

/**
 * Lets sends of the same bytes that arrive while the first is being received wait for its
 * outcome: a page that sends again and again is one send, and counts as one.
 */
export function joinIdenticalSends(receive: ReceiveSend): ReceiveSend {
  const underWay = new Map<string, Promise<ReceivedOutcome>>();
  return async (id, bytes, session, admit) => {
    const key = `${id} ${hashPayload(bytes)}`;
    const first = underWay.get(key);
    if (first) return asReplayed(await first);
    const outcome = receive(id, bytes, session, admit).finally(() => underWay.delete(key));
    underWay.set(key, outcome);
    return outcome;
  };
}

function asReplayed(outcome: ReceivedOutcome): ReceivedOutcome {
  if (!outcome.ok) return outcome;
  return { ok: true, acknowledgement: { ...outcome.acknowledgement, replayed: true } };
}
