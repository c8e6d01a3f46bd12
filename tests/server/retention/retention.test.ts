import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { describe, expect, it, onTestFinished } from 'vitest';
import { partsToConfirm } from '../../../src/consultation/index.ts';
import { connectSqlite } from '../../../src/server/database/connect.ts';
import { migrateToLatest } from '../../../src/server/database/migrate.ts';
import { addNote } from '../../../src/server/desk/add-note.ts';
import { eraseRequest } from '../../../src/server/desk/erase-request.ts';
import { moveRequest } from '../../../src/server/desk/move-request.ts';
import { cleanOnce } from '../../../src/server/retention/daily-cleaning.ts';
import { previewRetention, runRetention } from '../../../src/server/retention/retention.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import { ana, createTestDesk, idOf, receive } from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';
import { createTestFolder } from '../../support/server/test-app.ts';
import { confirmedProfile, savePractice } from '../../support/server/submission.ts';

const minutesPerDay = 24 * 60;

async function idsIn({ database }: TestDesk): Promise<string[]> {
  const rows = await database.selectFrom('requests').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

function close(desk: TestDesk, number: number) {
  const acting = { accountId: ana, requestId: idOf(number) };
  return moveRequest(desk, acting, { version: 1, to: 'closed', reason: 'seen' });
}

// The practice of these tests keeps new requests for 90 days and closed ones for 30.
describeOnBothStores('keeping requests for as long as the practice says', (open) => {
  it('erases on the day that a state’s time is over, and not before', async () => {
    const desk = await createTestDesk(await open());
    const code = await receive(desk, { id: idOf(1) });
    await receive(desk, { id: idOf(2) });
    await close(desk, 1);
    desk.clock.moveMinutes(30 * minutesPerDay - 1);
    expect(await runRetention(desk, 'system')).toBe(0);
    desk.clock.moveMinutes(1);
    const preview = await previewRetention(desk, ana);
    expect(preview.due).toEqual([
      { state: 'new', days: 90, count: 0, codes: [] },
      { state: 'in-review', days: 90, count: 0, codes: [] },
      { state: 'contacted', days: 90, count: 0, codes: [] },
      { state: 'booked', days: 365, count: 0, codes: [] },
      { state: 'closed', days: 30, count: 1, codes: [code] },
    ]);
    expect(await idsIn(desk)).toEqual([idOf(1), idOf(2)]);
    expect(await runRetention(desk, 'system')).toBe(1);
    expect(await idsIn(desk)).toEqual([idOf(2)]);
    desk.clock.moveMinutes(60 * minutesPerDay);
    expect(await runRetention(desk, 'system')).toBe(1);
    expect(await idsIn(desk)).toEqual([]);
  });

  it('counts from the last thing that was done, not from the beginning', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk, { id: idOf(1) });
    desk.clock.moveMinutes(80 * minutesPerDay);
    await addNote(desk, { accountId: ana, requestId: idOf(1) }, { id: idOf(7), text: 'x' });
    desk.clock.moveMinutes(80 * minutesPerDay);
    expect(await runRetention(desk, 'system')).toBe(0);
    desk.clock.moveMinutes(10 * minutesPerDay);
    expect(await runRetention(desk, 'system')).toBe(1);
  });

  it('erases nothing while nobody has said how long', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk, { id: idOf(1) });
    await savePractice(desk, 2, { ...confirmedProfile, retentionDays: null });
    desk.clock.moveMinutes(4_000 * minutesPerDay);
    expect((await previewRetention(desk, ana)).due).toBeNull();
    expect(await runRetention(desk, 'system')).toBe(0);
    expect(await idsIn(desk)).toEqual([idOf(1)]);
  });

  it('erases nothing by days that no owner has confirmed, nor by those before them', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk, { id: idOf(1) });
    const slip = { new: 1, 'in-review': 1, contacted: 1, booked: 1, closed: 1 };
    const others = partsToConfirm.filter((part) => part !== 'retentionDays');
    await savePractice(desk, 2, { ...confirmedProfile, retentionDays: slip }, others);
    desk.clock.moveMinutes(91 * minutesPerDay);
    expect((await previewRetention(desk, ana)).due).toBeNull();
    expect(await runRetention(desk, 'system')).toBe(0);
    await savePractice(desk, 3, { ...confirmedProfile, retentionDays: slip });
    expect(await runRetention(desk, 'system')).toBe(1);
  });

  it('leaves a row in the audit log for each request and each run', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk, { id: idOf(1) });
    await close(desk, 1);
    desk.clock.moveMinutes(30 * minutesPerDay);
    await previewRetention(desk, ana);
    await runRetention(desk, { account: ana });
    const rows = await desk.database
      .selectFrom('audit_log')
      .select(['actor', 'action', 'subject', 'detail'])
      .where('action', 'in', ['request-erased', 'retention-run'])
      .orderBy('sequence')
      .execute();
    expect(rows.map((row) => [row.actor, row.action, row.subject, JSON.parse(row.detail)])).toEqual(
      [
        [ana, 'retention-run', 'requests', { count: 1, dryRun: true }],
        [ana, 'request-erased', idOf(1), { reason: 'retention', days: 30 }],
        [ana, 'retention-run', 'requests', { count: 1, dryRun: false }],
      ],
    );
  });
});

describe('the daily cleaning', () => {
  it('removes copies from before a migration after 30 days, and no other file', async () => {
    const dataFolder = await createTestFolder();
    const database = connectSqlite(join(dataFolder, 'database.sqlite'));
    onTestFinished(() => database.destroy());
    await migrateToLatest(database);
    const desk = await createTestDesk(database);
    const folder = join(dataFolder, 'copies');
    const thirtyDaysOld = 'before-0002-staff-2026-10-03T14-00-00-000Z.sqlite';
    const older = 'before-0002-staff-2026-10-03T13-59-59-999Z.sqlite';
    const mine = 'before-christmas.sqlite';
    await mkdir(folder);
    for (const file of [thirtyDaysOld, older, mine]) await writeFile(join(folder, file), 'copy');
    await cleanOnce(desk);
    expect((await readdir(folder)).sort()).toEqual([thirtyDaysOld, mine]);
    await cleanOnce(desk);
    const rows = await database
      .selectFrom('audit_log')
      .select(['actor', 'subject', 'detail'])
      .where('action', '=', 'copy-removed')
      .execute();
    expect(rows).toEqual([{ actor: 'system', subject: 'copies', detail: '{"days":30}' }]);
    desk.clock.moveMinutes(1);
    await cleanOnce(desk);
    expect(await readdir(folder)).toEqual([mine]);
  });

  it('empties the write-ahead log of what was erased while a backup was reading', async () => {
    const file = join(await createTestFolder(), 'database.sqlite');
    const database = connectSqlite(file);
    onTestFinished(() => database.destroy());
    await migrateToLatest(database);
    const desk = await createTestDesk(database);
    const code = await receive(desk, { id: idOf(1) });
    const part = await database
      .selectFrom('request_parts')
      .select('sealed')
      .executeTakeFirstOrThrow();
    const backup = new SqliteDatabase(file, { readonly: true });
    onTestFinished(() => void backup.close());
    backup.exec('begin; select count(*) from requests');
    const erased = await eraseRequest(desk, { accountId: ana, requestId: idOf(1) }, code);
    expect(erased).toMatchObject({ ok: true });
    expect((await readFile(`${file}-wal`)).includes(part.sealed)).toBe(true);
    backup.exec('commit');
    await cleanOnce(desk);
    expect((await readFile(`${file}-wal`)).length).toBe(0);
    expect((await readFile(file)).includes(part.sealed)).toBe(false);
  });

  it('also removes sessions, links and counted attempts that are long over', async () => {
    const desk = await createTestDesk();
    const { database } = desk;
    const at = '2026-11-02T14:00:00.000Z';
    await database
      .insertInto('staff_sessions')
      .values({
        id: 's',
        token: 't',
        user_id: ana,
        expires_at: at,
        created_at: at,
        updated_at: at,
        started_at: at,
        active_at: at,
      })
      .execute();
    await database
      .insertInto('sign_in_attempts')
      .values({ key_hash: 'k', window_started_at: at, attempts: 3 })
      .execute();
    await database
      .insertInto('staff_links')
      .values({
        id: 'l',
        purpose: 'invitation',
        token_hash: 'h',
        role: 'desk',
        second_factor_too: 0,
        created_at: at,
        expires_at: at,
      })
      .execute();
    const counts = async () =>
      Promise.all(
        (['staff_sessions', 'sign_in_attempts', 'staff_links'] as const).map(
          async (table) => (await database.selectFrom(table).selectAll().execute()).length,
        ),
      );
    await cleanOnce(desk);
    expect(await counts()).toEqual([1, 1, 1]);
    desk.clock.moveMinutes(31 * minutesPerDay);
    await cleanOnce(desk);
    expect(await counts()).toEqual([0, 0, 0]);
  });
});
