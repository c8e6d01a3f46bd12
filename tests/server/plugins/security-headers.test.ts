import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { createTestApp } from '../../support/server/test-app.ts';

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types offline',
].join(';');

const aSmuggledRequest =
  'PUT /api/requests/x HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n';

const headers = {
  'content-security-policy': policy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
};

describe('every answer', () => {
  it.each(['/healthz', '/api/practice', '/nothing/here', '/api/nothing'])(
    'at %s has the headers that keep a browser to this origin',
    async (url) => {
      const { app } = await createTestApp();
      expect((await app.inject({ url })).headers).toMatchObject(headers);
    },
  );

  it.each(['/api/practice', '/api/nothing', '/api/openapi.json'])(
    'of the API at %s is never kept by a browser',
    async (url) => {
      const { app } = await createTestApp();
      expect((await app.inject({ url })).headers['cache-control']).toBe('no-store');
    },
  );

  it.each(['/%61pi/practice', 'http://127.0.0.1/api/practice'])(
    'of the API is never kept, however its address is written: %s',
    async (target) => {
      const { app } = await createTestApp();
      const origin = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
      // Only a bare request line carries an address as it is written here.
      const answer = await new Promise<IncomingMessage>((resolve, reject) => {
        get({ host: origin.hostname, port: origin.port, path: target }, resolve).on(
          'error',
          reject,
        );
      });
      answer.resume();
      expect(answer.headers['cache-control']).toBe('no-store');
    },
  );

  it('asks for https for good only where it is served over https', async () => {
    const plain = await createTestApp();
    expect((await plain.app.inject('/healthz')).headers).not.toHaveProperty(
      'strict-transport-security',
    );
    const settings = { publicOrigin: 'https://consult.example', trustedProxies: [] };
    const secure = await createTestApp({ settings });
    expect((await secure.app.inject('/healthz')).headers['strict-transport-security']).toBe(
      'max-age=63072000',
    );
  });

  it('has them even where the address is none', async () => {
    const { app } = await createTestApp();
    const answer = await app.inject('/%zz');
    expect(answer.json()).toMatchObject({ code: 'not-found' });
    expect(answer.headers).toMatchObject({
      'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
    });
  });

  it.each([
    ['no words of HTTP', 'HELLO\r\n\r\n', 'malformed', 400],
    ['two lengths of one body', aSmuggledRequest, 'malformed', 400],
    ['headers of 20 kB', `GET / HTTP/1.1\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`, 'too-large', 413],
  ])('has them even where the request is none: %s', async (_what, sent, code, status) => {
    const { app } = await createTestApp();
    const origin = new URL(await app.listen({ host: '127.0.0.1', port: 0 }));
    const socket = connect(Number(origin.port), origin.hostname);
    socket.end(sent);
    const answer = await text(socket);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(head).toContain("content-security-policy: default-src 'none'; frame-ancestors 'none'");
    expect(head).toContain('x-content-type-options: nosniff');
    expect(JSON.parse(body)).toMatchObject({ code, status });
  });

  it('never says what it is built with', async () => {
    const { app } = await createTestApp();
    expect((await app.inject('/healthz')).headers).not.toHaveProperty('x-powered-by');
    expect((await app.inject('/healthz')).headers).not.toHaveProperty('server');
  });
});
