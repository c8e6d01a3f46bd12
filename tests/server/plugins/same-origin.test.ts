import { describe, expect, it } from 'vitest';
import { send } from '../../support/server/send.ts';
import { aSubmission, savePractice } from '../../support/server/submission.ts';
import { createTestApp } from '../../support/server/test-app.ts';

async function statusOf(headers: Readonly<Record<string, string>>, publicOrigin?: string) {
  const { app, dependencies } = await createTestApp({
    settings: { publicOrigin, trustedProxies: [] },
  });
  await savePractice(dependencies);
  const answer = await send(app, aSubmission(), { headers });
  return answer.statusCode === 201 ? 'taken' : answer.json<{ code: string }>().code;
}

const site = 'https://consult.example';

describe('a change that a browser sends', () => {
  it.each([
    [{ origin: site, 'sec-fetch-site': 'same-origin' }],
    [{ origin: site }],
    [{ 'sec-fetch-site': 'same-origin' }],
  ])('is taken from our own pages: %j', async (headers) => {
    expect(await statusOf(headers, site)).toBe('taken');
  });

  it.each([
    [{ origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' }],
    [{ origin: 'https://elsewhere.example' }],
    [{ origin: 'https://sub.consult.example', 'sec-fetch-site': 'same-site' }],
    [{ origin: 'http://consult.example' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'none' }],
    [{ origin: site, 'sec-fetch-site': 'cross-site' }],
  ])('is refused from anywhere else: %j', async (headers) => {
    expect(await statusOf(headers, site)).toBe('wrong-origin');
  });

  it('is taken on this machine under its own name', async () => {
    const headers = { host: 'localhost:3000', origin: 'http://localhost:3000' };
    expect(await statusOf(headers)).toBe('taken');
  });

  it.each([
    [{ host: 'localhost:3000', origin: 'http://localhost:4000' }],
    [{ host: 'localhost:3000', origin: 'http://127.0.0.1:3000' }],
    // A foreign name that was pointed at this machine.
    [{ host: 'rebound.example:3000', origin: 'http://rebound.example:3000' }],
  ])('is refused on this machine from another page: %j', async (headers) => {
    expect(await statusOf(headers)).toBe('wrong-origin');
  });
});

describe('a program that is no browser', () => {
  it('may send, for it carries nobody’s cookie', async () => {
    expect(await statusOf({}, site)).toBe('taken');
  });
});

describe('reading', () => {
  it('is open from anywhere', async () => {
    const { app } = await createTestApp();
    const headers = { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' };
    expect((await app.inject({ url: '/healthz', headers })).statusCode).toBe(200);
  });
});
