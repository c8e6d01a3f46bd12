import { describe, expect, it } from 'vitest';
import { send } from '../../support/server/send.ts';
import { aSubmission, savePractice } from '../../support/server/submission.ts';
import { createTestApp } from '../../support/server/test-app.ts';

async function openPractice(trustedProxies: readonly string[] = []) {
  const { app, dependencies } = await createTestApp({
    settings: { publicOrigin: undefined, trustedProxies },
  });
  await savePractice(dependencies);
  const body = JSON.stringify(aSubmission());
  return (from: string, headers: Readonly<Record<string, string>> = {}) =>
    send(app, body, { from, headers });
}

/** Sends in 10 minutes that one address has. */
const allowed = 20;

describe('sends from one address', () => {
  it('are taken twenty times, and then told when to come back', async () => {
    const sendFrom = await openPractice();
    for (let count = 0; count < allowed; count += 1) {
      expect((await sendFrom('192.0.2.1')).statusCode, `send ${count + 1}`).toBe(201);
    }
    const refused = await sendFrom('192.0.2.1');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'too-many', status: 429 });
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(590);
    expect(seconds).toBeLessThanOrEqual(600);
  });

  it('do not use up the limit of another address', async () => {
    const sendFrom = await openPractice();
    for (let count = 0; count <= allowed; count += 1) await sendFrom('192.0.2.1');
    expect((await sendFrom('192.0.2.2')).statusCode).toBe(201);
  });
});

describe('sends through a proxy', () => {
  const through = (address: string) => ({ 'x-forwarded-for': address });

  it('are counted for the sender where the proxy is trusted', async () => {
    const sendFrom = await openPractice(['10.0.0.0/8']);
    for (let count = 0; count <= allowed; count += 1)
      await sendFrom('10.1.2.3', through('192.0.2.1'));
    expect((await sendFrom('10.1.2.3', through('192.0.2.1'))).statusCode).toBe(429);
    expect((await sendFrom('10.1.2.3', through('192.0.2.2'))).statusCode).toBe(201);
  });

  it('are counted for the proxy where it is not: anyone can write such a header', async () => {
    const sendFrom = await openPractice(['10.0.0.0/8']);
    for (let count = 0; count <= allowed; count += 1) {
      await sendFrom('203.0.113.7', through(`192.0.2.${count}`));
    }
    expect((await sendFrom('203.0.113.7', through('192.0.2.99'))).statusCode).toBe(429);
  });
});
