import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { putRequest } from '../../../src/patient/request/put-request.ts';
import {
  acknowledge,
  acknowledgeWith,
  hangUp,
  refuse,
  startRequestServer,
} from '../support/request-server.ts';
import type { Answer, RequestServer } from '../support/request-server.ts';

const id = '0123456789abcdef0123456789abcdef';
const text = JSON.stringify({ name: 'Ana Núñez' });
const receivedAt = '2026-11-24T15:00:00.000Z';
const notSent = { kind: 'not-sent', isLimited: false, retryAfter: 0 };

let server: RequestServer;
beforeAll(async () => {
  server = await startRequestServer();
});
afterAll(() => server.close());

function send(answer: Answer) {
  server.answers.push(answer);
  return putRequest(server.address(id), id, text);
}

describe('an answer that acknowledges', () => {
  it('is a 201 that echoes the id and the hash of the very bytes', async () => {
    expect(await send(acknowledge)).toEqual({
      kind: 'received',
      received: { kind: 'acknowledged', code: 'K7MQ2RX', receivedAt },
    });
    expect(server.bodies.at(-1)).toBe(text);
  });

  it('may be one that was given before', async () => {
    expect(await send(acknowledgeWith({ replayed: true }))).toMatchObject({ kind: 'received' });
  });
});

describe('an answer that does not', () => {
  const answers: readonly (readonly [string, Answer])[] = [
    ['a 201 with another id', acknowledgeWith({ id: 'f'.repeat(32) })],
    ['a 201 with the hash of other bytes', acknowledgeWith({ payloadHash: 'f'.repeat(64) })],
    ['a 201 without a code', acknowledgeWith({ code: undefined })],
    [
      'a page that a network puts in between',
      (reply) => reply.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>'),
    ],
    ['a redirect to such a page', (reply) => reply.writeHead(302, { location: '/sign-in' }).end()],
    ['an empty 201', (reply) => reply.writeHead(201).end()],
    [
      'a 422 that names no code',
      (reply) => reply.writeHead(422, { 'content-type': 'application/json' }).end('{"error":1}'),
    ],
    ['a code that is not in the contract', refuse('well-received')],
    ['a connection that is cut', hangUp],
  ];
  it.each(answers)('means "not sent yet": %s', async (_, answer) => {
    expect(await send(answer)).toEqual(notSent);
  });

  it('means the same where nobody listens', async () => {
    const gone = await startRequestServer();
    const address = gone.address(id);
    await gone.close();
    expect(await putRequest(address, id, text)).toEqual(notSent);
  });

  it('means the same where none comes within 30 seconds', async () => {
    const silent = await startRequestServer();
    onTestFinished(() => silent.close());
    const time = new AbortController();
    const timeout = vi.spyOn(AbortSignal, 'timeout').mockReturnValue(time.signal);
    // The time is up once the server has all of it, and no answer ever comes.
    silent.answers.push(() => time.abort(new DOMException('time is up', 'TimeoutError')));
    const outcome = putRequest(silent.address(id), id, text);
    expect(timeout.mock.calls).toEqual([[30_000]]);
    expect(await outcome).toEqual(notSent);
    expect(silent.bodies).toEqual([text]);
  });
});

describe('an answer with a closed code', () => {
  it('says that an earlier version was received, and when', async () => {
    expect(await send(refuse('already-received', 422, { receivedAt }))).toEqual({
      kind: 'received',
      received: { kind: 'earlier-version', code: '', receivedAt },
    });
  });

  it('is tried again later where the server has too much to do', async () => {
    const wait: Answer = (reply, ...rest) => {
      reply.setHeader('retry-after', '120');
      refuse('too-many', 429)(reply, ...rest);
    };
    expect(await send(wait)).toEqual({ kind: 'not-sent', isLimited: true, retryAfter: 120 });
    expect(await send(refuse('busy', 503))).toEqual(notSent);
    expect(await send(refuse('internal', 500))).toEqual(notSent);
  });

  it.each(['erased', 'unknown-version', 'result-differs', 'answer-not-asked', 'malformed'])(
    'is a refusal where nothing was stored: %s',
    async (code) => {
      expect(await send(refuse(code))).toEqual({ kind: 'refused', code });
    },
  );
});
