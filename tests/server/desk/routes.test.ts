import { describe, expect, it } from 'vitest';
import {
  createStaffApp,
  makeOwner,
  signInAs,
  signInWithRole,
} from '../../support/server/staff-app.ts';
import { receive } from '../../support/server/desk.ts';
import { aSubmission, savePractice, someId, typed } from '../../support/server/submission.ts';
import { send } from '../../support/server/send.ts';

const url = `/api/staff/requests/${someId}`;

async function withRequest(role: 'owner' | 'desk' | 'auditor' = 'desk') {
  const staff = await createStaffApp();
  await savePractice(staff.dependencies);
  const code = await receive(staff.dependencies);
  return { staff, code, browser: await signInWithRole(staff, role) };
}

describe('the front desk over HTTP', () => {
  it('finds a request in the worklist and by its code, and opens it', async () => {
    const { browser, code } = await withRequest();
    expect((await browser.get('/api/staff/requests')).body).toMatchObject({
      lines: [{ id: someId, name: typed.name }],
      counts: { new: 1, urgent: 0 },
    });
    expect((await browser.post('/api/staff/requests/find', { code })).body).toEqual({ id: someId });
    const opened = await browser.get(url);
    expect(opened.body).toMatchObject({ code, contact: typed });
    expect(opened.headers['cache-control']).toBe('no-store');
  });

  it('answers a stale change with 409 and both versions', async () => {
    const { browser } = await withRequest();
    expect((await browser.post(`${url}/take`, { version: 1 })).status).toBe(200);
    const stale = await browser.post(`${url}/state`, { version: 1, to: 'contacted' });
    expect(stale.status).toBe(409);
    expect(stale.body).toMatchObject({ code: 'stale', versions: { yours: 1, current: 2 } });
  });

  it('gives every id that is not there the same answer', async () => {
    const { browser } = await withRequest();
    const bodies = await Promise.all(
      ['f'.repeat(32), 'F'.repeat(32), '1', '..%2f..', 'a'.repeat(200)].map(
        async (id) => (await browser.get(`/api/staff/requests/${id}`)).body,
      ),
    );
    for (const body of bodies) expect(body).toEqual(bodies[0]);
    expect(bodies[0]).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('refuses what is not in the contract, field by field', async () => {
    const { browser } = await withRequest();
    const move = { version: 1, to: 'gone', extra: true };
    expect((await browser.post(`${url}/state`, move)).body).toMatchObject({ code: 'malformed' });
    expect((await browser.post(`${url}/notes`, { id: 'x', text: ' ' })).body).toMatchObject({
      code: 'malformed',
      fields: [
        { field: 'id', code: 'malformed' },
        { field: 'text', code: 'note-empty' },
      ],
    });
    const long = { id: 'a'.repeat(32), text: 'é'.repeat(4_001) };
    expect((await browser.post(`${url}/notes`, long)).body).toMatchObject({
      fields: [{ field: 'text', code: 'note-too-long' }],
    });
    expect((await browser.get('/api/staff/requests?sort=name')).status).toBe(400);
    expect((await browser.get('/api/staff/requests?filter=everything')).status).toBe(400);
  });

  it('shows an auditor no request, and a desk no audit log', async () => {
    const auditor = (await withRequest('auditor')).browser;
    expect((await auditor.get(url)).body).toMatchObject({ code: 'not-allowed' });
    expect((await auditor.get('/api/staff/requests')).body).toMatchObject({ code: 'not-allowed' });
    expect((await auditor.get('/api/staff/audit')).status).toBe(200);
    const { browser } = await withRequest('desk');
    expect((await browser.get('/api/staff/audit')).body).toMatchObject({ code: 'not-allowed' });
  });

  it('answers 410 to a request that was erased and is sent again', async () => {
    const { staff, browser, code } = await withRequest('owner');
    expect((await browser.post(`${url}/erase`, { code: code.toLowerCase() })).status).toBe(200);
    const again = await send(staff.app, aSubmission());
    expect(again.statusCode).toBe(410);
    expect(again.json()).toMatchObject({ code: 'erased' });
    expect((await browser.get(url)).status).toBe(404);
  });

  it('asks a browser that is signed in whether it sends for a person or a test', async () => {
    const staff = await createStaffApp();
    await savePractice(staff.dependencies);
    const browser = await signInAs(staff, await makeOwner(staff));
    const path = `/api/requests/${someId}`;
    const unsaid = await browser.call('PUT', path, aSubmission());
    expect(unsaid.body).toMatchObject({ code: 'sent-for-missing' });
    expect((await browser.call('PUT', path, aSubmission({ sentFor: 'test' }))).status).toBe(201);
    expect((await browser.get(url)).body).toMatchObject({ flags: ['test'] });
  });

  it('gives the words in which a definition asks and tells, and none for one that is not known', async () => {
    const { browser } = await withRequest();
    expect((await browser.get('/api/staff/definitions/test-1')).body).toMatchObject({
      version: 'test-1',
      questions: {
        en: { smoking: { options: { yes: 'Yes' } } },
        es: { smoking: { options: { yes: 'Sí' } } },
      },
      given: {
        en: { cautions: { storage: 'How it is kept' } },
        es: { questionsToAsk: { 'ask-cost': '¿Cuánto costaría en total?' } },
      },
    });
    expect((await browser.get('/api/staff/definitions/test-0')).status).toBe(404);
  });
});
