import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addNote } from '../../../src/server/desk/add-note.ts';
import { correctContact } from '../../../src/server/desk/correct-request.ts';
import { eraseRequest } from '../../../src/server/desk/erase-request.ts';
import { recordCall } from '../../../src/server/desk/record-call.ts';
import { viewRequest } from '../../../src/server/desk/request-page.ts';
import { readWorklist } from '../../../src/server/desk/worklist.ts';
import { connectSqlite } from '../../../src/server/database/connect.ts';
import { migrateToLatest } from '../../../src/server/database/migrate.ts';
import { receiveRequest } from '../../../src/server/requests/receive-request.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import { ana, createTestDesk, idOf, pageOf, receive } from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';
import { aSubmission, someId } from '../../support/server/submission.ts';
import { createTestFolder } from '../../support/server/test-app.ts';

const byAna = { accountId: ana, requestId: someId };
const tables = ['requests', 'request_keys', 'request_parts', 'request_events', 'outbox'] as const;

/** A request with something in every part that there is. */
async function workOn(desk: TestDesk): Promise<string> {
  const code = await receive(desk);
  await addNote(desk, byAna, { id: idOf(1), text: 'A note.' });
  await recordCall(desk, byAna, { id: idOf(2), outcome: 'no-answer' });
  const { contact } = aSubmission();
  await correctContact(desk, byAna, { version: 3, contact: { ...contact, name: 'Another Name' } });
  return code;
}

describeOnBothStores('erasing a request', (open) => {
  it('reaches every part of it, and no part of another', async () => {
    const desk = await createTestDesk(await open());
    const code = await workOn(desk);
    await receive(desk, { id: idOf(9) });
    for (const table of tables) {
      const rows = await desk.database.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).toContain(someId);
    }
    expect(await eraseRequest(desk, byAna, code)).toEqual({ ok: true, value: { done: true } });
    for (const table of tables) {
      const rows = await desk.database.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toContain(someId);
    }
    expect((await pageOf(desk, idOf(9))).id).toBe(idOf(9));
    expect(await viewRequest(desk, ana, someId)).toMatchObject({ code: 'not-found' });
    expect((await readWorklist(desk, ana, {})).lines.map(({ id }) => id)).toEqual([idOf(9)]);
  });

  it('leaves a tombstone without the id, and a row in the audit log', async () => {
    const desk = await createTestDesk(await open());
    await eraseRequest(desk, byAna, await workOn(desk));
    const tombstones = await desk.database.selectFrom('tombstones').selectAll().execute();
    expect(tombstones).toHaveLength(1);
    expect(JSON.stringify(tombstones)).not.toContain(someId);
    const row = await desk.database
      .selectFrom('audit_log')
      .select(['actor', 'subject', 'detail'])
      .where('action', '=', 'request-erased')
      .executeTakeFirst();
    expect(row).toEqual({ actor: ana, subject: someId, detail: '{"reason":"asked"}' });
  });

  it('lets the same request never come back, not even with the same bytes', async () => {
    const desk = await createTestDesk(await open());
    await eraseRequest(desk, byAna, await workOn(desk));
    for (const body of [aSubmission(), aSubmission({ sentFor: 'person' })]) {
      const bytes = Buffer.from(JSON.stringify(body));
      expect(await receiveRequest(desk, someId, bytes, { kind: 'none' })).toMatchObject({
        ok: false,
        problem: { code: 'erased', status: 410 },
      });
    }
  });

  it('is refused with another code, and then erases nothing', async () => {
    const desk = await createTestDesk(await open());
    const code = await receive(desk);
    const other = code.startsWith('K') ? `L${code.slice(1)}` : `K${code.slice(1)}`;
    expect(await eraseRequest(desk, byAna, other)).toMatchObject({
      details: { fields: [{ field: 'code', code: 'code-differs' }] },
    });
    expect((await pageOf(desk)).id).toBe(someId);
    const missing = { accountId: ana, requestId: idOf(404) };
    expect(await eraseRequest(desk, missing, code)).toMatchObject({ code: 'not-found' });
  });
});

describe('the files of the database after erasing', () => {
  it('hold nothing of the request, not even sealed', async () => {
    const folder = await createTestFolder();
    const database = connectSqlite(join(folder, 'database.sqlite'));
    await migrateToLatest(database);
    const desk = await createTestDesk(database);
    const code = await workOn(desk);
    const sealed = await database.selectFrom('request_parts').select('sealed').execute();
    const keys = await database.selectFrom('request_keys').select('wrapped').execute();
    const texts = [...sealed.map((row) => row.sealed), ...keys.map((row) => row.wrapped), code];
    expect(await foundIn(folder, texts)).toEqual(texts);
    await eraseRequest(desk, byAna, code);
    expect(await foundIn(folder, texts)).toEqual([]);
    await database.destroy();
  });
});

/** Which of the texts stand in some file of the folder. */
async function foundIn(folder: string, texts: readonly string[]): Promise<string[]> {
  const names = await readdir(folder);
  const files = await Promise.all(names.map((name) => readFile(join(folder, name))));
  return texts.filter((text) => files.some((file) => file.includes(text.slice(0, 24))));
}
