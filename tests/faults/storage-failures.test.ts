import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { connectSqlite } from '../../src/server/database/connect.ts';
import { migrateToLatest } from '../../src/server/database/migrate.ts';
import { createUnitOfWork } from '../../src/server/unit-of-work.ts';
import { send } from '../support/server/send.ts';
import { aSubmission, savePractice } from '../support/server/submission.ts';
import { createTestApp, createTestFolder } from '../support/server/test-app.ts';

async function openPractice() {
  const file = join(await createTestFolder(), 'database.sqlite');
  const database = connectSqlite(file);
  onTestFinished(() => database.destroy());
  await migrateToLatest(database);
  const { app, dependencies } = await createTestApp({ database });
  await savePractice(dependencies);
  const rows = async () => (await database.selectFrom('requests').select('id').execute()).length;
  return { app, database, file, rows };
}

const busy = { code: 'busy', status: 503 };

describe('a full disk', () => {
  it('acknowledges nothing, loses nothing, and takes the same bytes once there is room', async () => {
    const { app, database, rows } = await openPractice();
    const { rows: counted } = await sql<{ page_count: number }>`pragma page_count`.execute(
      database,
    );
    await sql`pragma max_page_count = ${sql.lit(counted[0]?.page_count ?? 1)}`.execute(database);
    const body = JSON.stringify(aSubmission());
    const refused = await send(app, body);
    expect(refused.json()).toMatchObject(busy);
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
    expect(await rows()).toBe(0);

    await sql`pragma max_page_count = 1000000`.execute(database);
    expect((await send(app, body)).statusCode).toBe(201);
    expect(await rows()).toBe(1);
  });
});

describe('a database that can only be read', () => {
  it('acknowledges nothing', async () => {
    const { app, database, rows } = await openPractice();
    await sql`pragma query_only = 1`.execute(database);
    expect((await send(app, aSubmission())).json()).toMatchObject(busy);
    await sql`pragma query_only = 0`.execute(database);
    expect(await rows()).toBe(0);
  });
});

describe('another program that holds the write lock', () => {
  it('makes a send wait, and then try again later', async () => {
    const { app, file, rows } = await openPractice();
    const other = connectSqlite(file);
    onTestFinished(() => other.destroy());
    const body = JSON.stringify(aSubmission());
    const refused = await other.transaction().execute(() => send(app, body));
    expect(refused.json()).toMatchObject(busy);
    expect((await send(app, body)).statusCode).toBe(201);
    expect(await rows()).toBe(1);
  });

  it('makes the server say that it is not ready, and that it lives', async () => {
    const { app, file } = await openPractice();
    const other = connectSqlite(file);
    onTestFinished(() => other.destroy());
    await other.transaction().execute(async () => {
      expect((await app.inject('/readyz')).json()).toMatchObject(busy);
      expect((await app.inject('/healthz')).statusCode).toBe(200);
    });
    expect((await app.inject('/readyz')).statusCode).toBe(200);
  });
});

describe('a disk that fails while it is written to', () => {
  it('ends all acknowledging until the server is started again', async () => {
    const { database } = await openPractice();
    const unitOfWork = createUnitOfWork(database);
    const { app } = await createTestApp({ database, unitOfWork });
    expect((await app.inject('/readyz')).statusCode).toBe(200);
    const fault = Object.assign(new Error('disk I/O error'), { code: 'SQLITE_IOERR_FSYNC' });
    await expect(unitOfWork.run(() => Promise.reject(fault))).rejects.toThrow('disk I/O error');

    expect((await send(app, aSubmission())).json()).toMatchObject(busy);
    expect((await app.inject('/readyz')).json()).toMatchObject(busy);
    expect((await app.inject('/healthz')).statusCode).toBe(200);
  });
});
