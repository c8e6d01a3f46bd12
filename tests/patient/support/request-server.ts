import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What the server does with one send. */
export type Answer = (reply: ServerResponse, id: string, body: Buffer) => void;

/** A server on loopback that answers sends as it is told, one after the other. */
export interface RequestServer {
  readonly address: (id: string) => string;
  /** Bodies in the order in which they came. */
  readonly bodies: string[];
  readonly answers: Answer[];
  readonly close: () => Promise<void>;
}

export async function startRequestServer(): Promise<RequestServer> {
  const bodies: string[] = [];
  const answers: Answer[] = [];
  const server: Server = createServer((request, reply) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      bodies.push(body.toString());
      const answer = answers.shift() ?? acknowledge;
      answer(reply, request.url?.split('/').at(-1) ?? '', body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port }: AddressInfo = toAddress(server.address());
  return {
    address: (id) => `http://127.0.0.1:${port}/api/requests/${id}`,
    bodies,
    answers,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function toAddress(address: AddressInfo | string | null): AddressInfo {
  if (typeof address === 'string' || address === null) throw new Error('not listening on a port');
  return address;
}

const receivedAt = '2026-11-24T15:00:00.000Z';
const code = 'K7MQ2RX';

function sendJson(reply: ServerResponse, status: number, body: unknown): void {
  reply.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

/** A 201 with parts of it changed. */
export function acknowledgeWith(changes: object): Answer {
  return (reply, id, body) => {
    const payloadHash = createHash('sha256').update(body).digest('hex');
    sendJson(reply, 201, { id, code, payloadHash, receivedAt, receipt: 'r', ...changes });
  };
}

export const acknowledge = acknowledgeWith({});

/** A refusal with a closed code. */
export function refuse(problem: string, status = 422, more: object = {}): Answer {
  return (reply) =>
    sendJson(reply, status, { type: 'about:blank', status, code: problem, title: 'No', ...more });
}

/** The connection ends in the middle: nobody knows what came of it. */
export const hangUp: Answer = (reply) => reply.destroy();
