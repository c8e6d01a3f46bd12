import * as z from 'zod/mini';
import { acknowledgementSchema, requestProblemSchema } from '../../consultation/index.ts';
import type { ProblemCode } from '../../consultation/index.ts';
import type { Received } from '../draft/draft.ts';
import { toHex } from '../journey/request-id.ts';

/** What is known after one send. Only the first means that a request is there. */
export type SendOutcome =
  | { readonly kind: 'received'; readonly received: Received }
  | {
      readonly kind: 'not-sent';
      /** The server took nothing because too much came from this network. */
      readonly isLimited: boolean;
      /** Seconds that the answer asks to wait, however many; 0 where it says no number. */
      readonly retryAfter: number;
    }
  /** The server surely stored nothing. */
  | { readonly kind: 'refused'; readonly code: ProblemCode };

/** Milliseconds until a send without an answer counts as not answered. */
const answerTimeout = 30_000;

/** Codes after which the same text is sent again. */
const triedAgain: readonly ProblemCode[] = ['too-many', 'busy', 'internal'];

/**
 * Sends the text of a request. It decides by what the answer says, never by its status
 * alone: only a 201 that echoes the id and the SHA-256 of the text acknowledges it.
 * @param address of the request, `/api/requests/{id}`
 */
export async function putRequest(address: string, id: string, text: string): Promise<SendOutcome> {
  try {
    const response = await fetch(address, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body: text,
      // A network that wants a sign-in first answers with a redirect or a page of its own.
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(answerTimeout),
    });
    return await readAnswer(response, id, text);
  } catch {
    return { kind: 'not-sent', isLimited: false, retryAfter: 0 };
  }
}

async function readAnswer(response: Response, id: string, text: string): Promise<SendOutcome> {
  const retryAfter = Number(response.headers.get('retry-after')) || 0;
  const body: unknown = await response.json();
  if (response.status === 201) {
    const read = z.safeParse(acknowledgementSchema, body);
    if (read.success && read.data.id === id && read.data.payloadHash === (await sha256(text))) {
      const { code, receivedAt } = read.data;
      return { kind: 'received', received: { kind: 'acknowledged', code, receivedAt } };
    }
  }
  const problem = z.safeParse(requestProblemSchema, body);
  if (!problem.success) return { kind: 'not-sent', isLimited: false, retryAfter };
  const { code, receivedAt = '' } = problem.data;
  if (code === 'already-received') {
    return { kind: 'received', received: { kind: 'earlier-version', code: '', receivedAt } };
  }
  if (!triedAgain.includes(code)) return { kind: 'refused', code };
  return { kind: 'not-sent', isLimited: code === 'too-many', retryAfter };
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toHex(new Uint8Array(hash));
}
