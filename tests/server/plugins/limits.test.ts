import { setImmediate, setTimeout } from 'node:timers/promises';
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
  let drafts = 0;
  /** Sends another draft than before. */
  const sendNew = (from: string, headers: Readonly<Record<string, string>> = {}) => {
    drafts += 1;
    return send(app, body, { from, headers, id: drafts.toString(16).padStart(32, '0') });
  };
  return { sendNew, sendSame: (from: string) => send(app, body, { from }) };
}

/** Sends in 10 minutes that one address has. */
const allowed = 20;

describe('sends from one address', () => {
  it('are taken twenty times, and then told when to come back', async () => {
    const { sendNew } = await openPractice();
    for (let count = 1; count <= allowed; count += 1) {
      expect((await sendNew('192.0.2.1')).statusCode, `send ${count}`).toBe(201);
    }
    const refused = await sendNew('192.0.2.1');
    expect(refused.statusCode).toBe(429);
    expect(refused.json()).toMatchObject({ code: 'too-many', status: 429 });
    const seconds = Number(refused.headers['retry-after']);
    expect(seconds).toBeGreaterThan(590);
    expect(seconds).toBeLessThanOrEqual(600);
  });

  it('do not use up the limit of another address', async () => {
    const { sendNew } = await openPractice();
    for (let count = 0; count <= allowed; count += 1) await sendNew('192.0.2.1');
    expect((await sendNew('192.0.2.2')).statusCode).toBe(201);
  });

  it('count together for a whole /64, for whoever has one address of it has them all', async () => {
    const { sendNew } = await openPractice();
    for (let count = 1; count <= allowed; count += 1) {
      expect((await sendNew(`2001:db8:1:2:${count}::1`)).statusCode, `send ${count}`).toBe(201);
    }
    expect((await sendNew('2001:db8:1:2:ffff::1')).statusCode).toBe(429);
    expect((await sendNew('2001:db8:1:3::1')).statusCode).toBe(201);
  });

  it('count once for one draft, however often it is sent again', async () => {
    const { sendNew, sendSame } = await openPractice();
    const atOnce = await Promise.all(Array.from({ length: 50 }, () => sendSame('192.0.2.1')));
    expect(atOnce.map(({ statusCode }) => statusCode)).toEqual(Array(50).fill(201));
    for (let count = 1; count < allowed; count += 1) {
      expect((await sendNew('192.0.2.1')).statusCode, `send ${count}`).toBe(201);
    }
    expect((await sendNew('192.0.2.1')).statusCode).toBe(429);
    expect((await sendSame('192.0.2.1')).json()).toMatchObject({ replayed: true });
  });

  it('count when they are refused as well', async () => {
    const { app, dependencies } = await createTestApp();
    await savePractice(dependencies);
    const statuses: number[] = [];
    for (let count = 0; count <= allowed; count += 1) {
      statuses.push((await send(app, '{}')).statusCode);
    }
    expect(statuses).toEqual([...Array(allowed).fill(400), 429]);
  });
});

/** Keeps this thread from doing anything else, without using the processor. */
function block(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}

/** More than two seconds in which next to nothing else has its turn. */
async function stall(): Promise<void> {
  for (const milliseconds of [1_100, 1_300]) {
    block(milliseconds);
    await setImmediate();
    await setImmediate();
  }
}

describe('a server that is too busy to answer', () => {
  it('turns away what is sent, says that it lives, and takes it up again', async () => {
    const { app, dependencies } = await createTestApp();
    await savePractice(dependencies);
    const body = JSON.stringify(aSubmission());
    const afterTheStart = 3_500;
    await setTimeout(afterTheStart);
    await stall();
    const turnedAway = await send(app, body);
    expect(turnedAway.json()).toMatchObject({ code: 'busy', status: 503 });
    expect(Number(turnedAway.headers['retry-after'])).toBeGreaterThan(0);
    expect(await dependencies.database.selectFrom('requests').select('id').execute()).toEqual([]);
    expect((await app.inject('/healthz')).statusCode).toBe(200);

    const nextMeasurement = 1_200;
    await setTimeout(nextMeasurement);
    expect((await send(app, body)).statusCode).toBe(201);
  }, 20_000);

  it('turns nothing away while it starts', async () => {
    const { app, dependencies } = await createTestApp();
    await savePractice(dependencies);
    await stall();
    expect((await send(app, aSubmission())).statusCode).toBe(201);
  });
});

describe('sends through a proxy', () => {
  const through = (address: string) => ({ 'x-forwarded-for': address });

  it('are counted for the sender where the proxy is trusted', async () => {
    const { sendNew } = await openPractice(['10.0.0.0/8']);
    for (let count = 0; count <= allowed; count += 1) {
      await sendNew('10.1.2.3', through('192.0.2.1'));
    }
    expect((await sendNew('10.1.2.3', through('192.0.2.1'))).statusCode).toBe(429);
    expect((await sendNew('10.1.2.3', through('192.0.2.2'))).statusCode).toBe(201);
  });

  it('are counted for the proxy where it is not: anyone can write such a header', async () => {
    const { sendNew } = await openPractice(['10.0.0.0/8']);
    for (let count = 0; count <= allowed; count += 1) {
      await sendNew('203.0.113.7', through(`192.0.2.${count}`));
    }
    expect((await sendNew('203.0.113.7', through('192.0.2.99'))).statusCode).toBe(429);
  });
});
