import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
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
  "form-action 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join(';');

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

  it.each(['/api/practice', '/api/nothing', '/api/openapi.json', '/api/staff-session'])(
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

  it('never says what it is built with', async () => {
    const { app } = await createTestApp();
    expect((await app.inject('/healthz')).headers).not.toHaveProperty('x-powered-by');
    expect((await app.inject('/healthz')).headers).not.toHaveProperty('server');
  });
});
