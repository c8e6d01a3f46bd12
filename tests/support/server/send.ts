import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import { someId } from './submission.ts';

/** How a body is sent when a test does not say otherwise. */
export interface SendOptions {
  readonly id?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Address that the send comes from. */
  readonly from?: string;
}

/** Sends a body as the page does; text and bytes are sent as they are. */
export function send(
  app: FastifyInstance,
  body: unknown,
  { id = someId, headers = {}, from = '127.0.0.1' }: SendOptions = {},
): Promise<LightMyRequestResponse> {
  const raw = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body);
  return app.inject({
    method: 'PUT',
    url: `/api/requests/${id}`,
    headers: { 'content-type': 'application/json', ...headers },
    payload: raw,
    remoteAddress: from,
  });
}
