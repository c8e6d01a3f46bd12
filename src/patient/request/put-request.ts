import * as z from 'zod/mini';
import { acknowledgementSchema, problemSchema } from '../../consultation/index.ts';
import type { ProblemCode } from '../../consultation/index.ts';

/** What is known after one send. Only the first two mean that a request is there. */
export type SendOutcome =
  | { readonly kind: 'acknowledged'; readonly code: string; readonly receivedAt: string }
  | { readonly kind: 'already-received'; readonly receivedAt: string }
  | {
      readonly kind: 'not-sent';
      readonly reason: 'no-answer' | 'too-many' | 'busy';
      /** Seconds after which the server wants to hear from us again. */
      readonly retryAfter: number | null;
    }
  /** The server surely stored nothing. */
  | { readonly kind: 'refused'; readonly code: ProblemCode };

/** Milliseconds until a send without an answer counts as not answered. */
const answerTimeout = 30_000;

/** Codes after which the same text is sent again. */
const triedAgain = { 'too-many': 'too-many', busy: 'busy', internal: 'busy' } as const satisfies {
  readonly [Code in ProblemCode]?: 'too-many' | 'busy';
};

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
    return { kind: 'not-sent', reason: 'no-answer', retryAfter: null };
  }
}

async function readAnswer(response: Response, id: string, text: string): Promise<SendOutcome> {
  const retryAfter = secondsOf(response.headers.get('retry-after'));
  const body: unknown = await response.json();
  if (response.status === 201) {
    const read = z.safeParse(acknowledgementSchema, body);
    if (read.success && read.data.id === id && read.data.payloadHash === (await sha256(text))) {
      const { code, receivedAt } = read.data;
      return { kind: 'acknowledged', code, receivedAt };
    }
  }
  const problem = z.safeParse(problemSchema, body);
  if (!problem.success) return { kind: 'not-sent', reason: 'no-answer', retryAfter };
  const { code, receivedAt } = problem.data;
  if (code === 'already-received') return { kind: code, receivedAt: receivedAt ?? '' };
  const again: Readonly<Partial<Record<ProblemCode, 'too-many' | 'busy'>>> = triedAgain;
  const reason = again[code];
  return reason ? { kind: 'not-sent', reason, retryAfter } : { kind: 'refused', code };
}

function secondsOf(header: string | null): number | null {
  const seconds = Number(header ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null;
}

/** SHA-256 of a text in UTF-8, in hexadecimal. */
async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
