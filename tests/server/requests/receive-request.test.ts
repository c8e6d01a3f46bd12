import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { writeTombstone } from '../../../src/server/requests/tombstones.ts';
import { aRun } from '../../support/builders/run.ts';
import { send } from '../../support/server/send.ts';
import { anotherId, aSubmission, savePractice, someId } from '../../support/server/submission.ts';
import { createTestApp, testInstant } from '../../support/server/test-app.ts';

async function openPractice() {
  const { app, dependencies } = await createTestApp();
  await savePractice(dependencies);
  const count = async () => {
    const { rows } = await dependencies.database
      .selectFrom('requests')
      .select(({ fn }) => fn.countAll<number | string>().as('rows'))
      .executeTakeFirstOrThrow();
    return Number(rows);
  };
  return { app, dependencies, count };
}

describe('a first send', () => {
  it('is acknowledged with the id, the hash of its bytes, a code and a receipt', async () => {
    const { app, count } = await openPractice();
    const body = JSON.stringify(aSubmission());
    const answer = await send(app, body);
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({
      id: someId,
      code: expect.stringMatching(/^[KLMQRWXY23479]{8}$/),
      payloadHash: createHash('sha256').update(body).digest('hex'),
      receivedAt: testInstant.toISOString(),
      receipt: expect.stringMatching(/^[\w-]{43}$/),
    });
    expect(await count()).toBe(1);
  });

  it('writes its workflow columns in the clear', async () => {
    const { app, dependencies } = await openPractice();
    await send(app, aSubmission());
    const row = await dependencies.database
      .selectFrom('requests')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({
      id: someId,
      state: 'new',
      version: 1,
      level: 'topics',
      medical_grade_status: 'worth-discussing',
      topical_status: 'worth-discussing',
      urgent: 0,
      recheck: 0,
      date_doubt: 0,
      test: 0,
      assignee: null,
      language: 'en',
      contract_version: 1,
      definition_version: 'test-1',
      definition_current: 'test-1',
      practice_version: 1,
      practice_current: 1,
      consents_version: 'consents-1',
      call_back_at: null,
      attempts: 0,
      waiting_order: '1 2026-11-02T14:00:00.000Z',
    });
  });

  it('writes one audit row and one outbox row beside it', async () => {
    const { app, dependencies } = await openPractice();
    await send(app, aSubmission());
    const audit = await dependencies.database.selectFrom('audit_log').selectAll().execute();
    expect(audit).toMatchObject([
      { sequence: 1, actor: 'patient', action: 'request-received', subject: someId },
    ]);
    const outbox = await dependencies.database.selectFrom('outbox').selectAll().execute();
    expect(outbox).toMatchObject([{ request_id: someId, event: 'request-received', attempts: 0 }]);
  });
});

describe('the same bytes again', () => {
  it('get the same answer, marked as replayed', async () => {
    const { app, count } = await openPractice();
    const body = JSON.stringify(aSubmission());
    const first = await send(app, body);
    const second = await send(app, body);
    expect(second.statusCode).toBe(201);
    expect(second.json()).toEqual({ ...first.json<object>(), replayed: true });
    expect(await count()).toBe(1);
  });

  it('get the same answer although the practice has stopped taking requests', async () => {
    const { app, dependencies } = await openPractice();
    const body = JSON.stringify(aSubmission());
    const first = await send(app, body);
    await savePractice(dependencies, 2, undefined, []);
    expect((await send(app, body)).json()).toEqual({ ...first.json<object>(), replayed: true });
  });

  it('are one request when fifty arrive at once', async () => {
    const { app, dependencies, count } = await openPractice();
    const body = JSON.stringify(aSubmission());
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, index) => send(app, body, { from: `10.0.0.${index}` })),
    );
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(Array(50).fill(201));
    expect(new Set(answers.map((answer) => answer.json<{ code: string }>().code)).size).toBe(1);
    expect(await count()).toBe(1);
    expect(await dependencies.database.selectFrom('outbox').selectAll().execute()).toHaveLength(1);
    expect(await dependencies.database.selectFrom('audit_log').selectAll().execute()).toHaveLength(
      1,
    );
  });
});

describe('other bytes under the same id', () => {
  it('are refused with the time of the first, which is kept', async () => {
    const { app, dependencies } = await openPractice();
    const first = await send(app, aSubmission());
    const changed = await send(app, aSubmission({ answers: aRun({ smoking: 'yes' }) }));
    expect(changed.statusCode).toBe(422);
    expect(changed.json()).toMatchObject({
      code: 'already-received',
      receivedAt: first.json<{ receivedAt: string }>().receivedAt,
    });
    const rows = await dependencies.database.selectFrom('requests').select('code').execute();
    expect(rows).toEqual([{ code: first.json<{ code: string }>().code }]);
  });

  it('are told so before anything in them is looked at', async () => {
    const { app } = await openPractice();
    await send(app, aSubmission());
    expect((await send(app, 'not even JSON')).json()).toMatchObject({ code: 'already-received' });
  });

  it('are another request under another id', async () => {
    const { app, count } = await openPractice();
    const body = aSubmission();
    const first = await send(app, body);
    const second = await send(app, body, { id: anotherId });
    expect(second.statusCode).toBe(201);
    expect(second.json<{ code: string }>().code).not.toBe(first.json<{ code: string }>().code);
    expect(await count()).toBe(2);
  });
});

describe('an id that was erased', () => {
  it('is gone for good', async () => {
    const { app, dependencies, count } = await openPractice();
    await writeTombstone(dependencies.database, dependencies.vault, someId, testInstant);
    const answer = await send(app, aSubmission());
    expect(answer.statusCode).toBe(410);
    expect(answer.json()).toMatchObject({ code: 'erased' });
    expect(await count()).toBe(0);
  });
});
