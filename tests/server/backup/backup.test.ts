import { spawnSync } from 'node:child_process';
import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { backupCommand, restoreCommand } from '../../../src/server/backup/backup-commands.ts';
import { createBackup } from '../../../src/server/backup/create-backup.ts';
import { restoreBackup } from '../../../src/server/backup/restore-backup.ts';
import { verifyBackup } from '../../../src/server/backup/verify-backup.ts';
import { connectSqlite } from '../../../src/server/database/connect.ts';
import { databaseFile } from '../../../src/server/database/database-file.ts';
import { migrations } from '../../../src/server/database/migrations/index.ts';
import { prepareDatabase } from '../../../src/server/start/prepare-database.ts';
import { createUnitOfWork } from '../../../src/server/unit-of-work.ts';
import { receiveRequest } from '../../../src/server/requests/receive-request.ts';
import { parts } from '../../../src/server/requests/parts.ts';
import { readDataKey, readPart } from '../../../src/server/requests/sealed-parts.ts';
import { aSubmission, savePractice, typed } from '../../support/server/submission.ts';
import {
  createTestDependencies,
  createTestFolder,
  testInstant,
} from '../../support/server/test-app.ts';

const clock = { now: () => testInstant };
const idOf = (index: number) => index.toString(16).padStart(32, '0');

/** A database with three requests in a folder of its own, still open. */
async function createPractice() {
  const folder = await createTestFolder();
  const dataFolder = join(folder, 'data');
  const key = { kind: 'file', file: join(folder, 'key') } as const;
  const { database, vault } = await prepareDatabase({ dataFolder, key }, clock);
  onTestFinished(() => database.destroy());
  const dependencies = await createTestDependencies({
    database,
    vault,
    unitOfWork: createUnitOfWork(database),
  });
  await savePractice(dependencies);
  const receive = (index: number) =>
    receiveRequest(dependencies, idOf(index), Buffer.from(JSON.stringify(aSubmission())), {
      kind: 'none',
    });
  for (const index of [1, 2, 3]) await receive(index);
  return { folder, dataFolder, key, database, receive };
}

/** The codes and names of every request in a folder, opened with this key. */
async function readRequests(
  dataFolder: string,
  key: { readonly kind: 'file'; readonly file: string },
) {
  const access = await prepareDatabase({ dataFolder, key }, clock);
  try {
    const rows = await access.database.selectFrom('requests').selectAll().orderBy('id').execute();
    return await Promise.all(
      rows.map(async ({ id, code, received_at }) => {
        const dataKey = await readDataKey(access, id);
        const contact = dataKey && (await readPart(access, dataKey, id, parts.contact));
        return { id, code, received_at, name: contact?.contact.name };
      }),
    );
  } finally {
    await access.database.destroy();
  }
}

async function madeBackup(dataFolder: string, target: string): Promise<string> {
  const made = await createBackup(dataFolder, target, testInstant);
  if (!made.ok) throw new Error(made.reason);
  return made.folder;
}

describe('a backup that was restored into an empty folder', () => {
  it('shows the same requests', async () => {
    const { folder, dataFolder, key, database } = await createPractice();
    const backup = await madeBackup(dataFolder, join(folder, 'backups'));
    await database.destroy();

    const restored = join(folder, 'restored');
    expect(await restoreBackup(backup, restored)).toMatchObject({ ok: true });
    const requests = await readRequests(restored, key);
    expect(requests).toEqual(await readRequests(dataFolder, key));
    expect(requests.map(({ id, name }) => [id, name])).toEqual(
      [1, 2, 3].map((index) => [idOf(index), typed.name]),
    );
  });

  it('does not open with another key', async () => {
    const { folder, dataFolder } = await createPractice();
    const backup = await madeBackup(dataFolder, join(folder, 'backups'));
    const restored = join(folder, 'restored');
    await restoreBackup(backup, restored);
    const text = Buffer.alloc(32, 9).toString('base64url');
    await expect(
      prepareDatabase({ dataFolder: restored, key: { kind: 'environment', text } }, clock),
    ).rejects.toThrow('not the one');
  });
});

describe('a backup', () => {
  it('is made while requests come in, and holds each one wholly or not at all', async () => {
    const { folder, dataFolder, key, receive } = await createPractice();
    const load = (async () => {
      for (let index = 4; index < 60; index += 1) await receive(index);
    })();
    const backup = await madeBackup(dataFolder, join(folder, 'backups'));
    await load;
    const restored = join(folder, 'restored');
    expect(await restoreBackup(backup, restored)).toMatchObject({ ok: true });
    const requests = await readRequests(restored, key);
    expect(requests.length).toBeGreaterThanOrEqual(3);
    expect(requests.every(({ name }) => name === typed.name)).toBe(true);
  });

  it('holds the database and a manifest, and not the key', async () => {
    const { folder, dataFolder, key } = await createPractice();
    const backup = await madeBackup(dataFolder, join(folder, 'backups'));
    expect((await readdir(backup)).toSorted()).toEqual(['database.sqlite', 'manifest.json']);
    const manifest: unknown = JSON.parse(await readFile(join(backup, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({
      format: 1,
      madeAt: testInstant.toISOString(),
      rows: { requests: 3, request_parts: 15, request_keys: 3, outbox: 3, audit_log: 3 },
      notice: expect.stringContaining('The key is not in this backup'),
    });
    const secret = (await readFile(key.file, 'utf8')).trim();
    for (const file of ['database.sqlite', 'manifest.json']) {
      expect((await readFile(join(backup, file))).includes(secret), file).toBe(false);
    }
  });

  it('holds nothing of what was erased', async () => {
    const { folder, dataFolder, database } = await createPractice();
    const rows = await database
      .selectFrom('request_parts')
      .select('sealed')
      .where('request_id', '=', idOf(2))
      .execute();
    await database.deleteFrom('requests').where('id', '=', idOf(2)).execute();
    const backup = await madeBackup(dataFolder, join(folder, 'backups'));
    const copy = await readFile(join(backup, 'database.sqlite'));
    expect(rows).toHaveLength(5);
    for (const { sealed } of rows) expect(copy.includes(sealed)).toBe(false);
  });

  it.each([
    [
      'a byte of the database',
      'database.sqlite',
      (bytes: Buffer) => bytes.fill(0x55, 5_000, 5_001),
    ],
    ['the end of the database', 'database.sqlite', (bytes: Buffer) => bytes.subarray(0, -4_096)],
    [
      'a number in the manifest',
      'manifest.json',
      (bytes: Buffer) => Buffer.from(bytes.toString().replace('"requests": 3', '"requests": 4')),
    ],
  ])('of which someone changed %s is not restored', async (_part, file, damage) => {
    const { folder, dataFolder } = await createPractice();
    const backup = await madeBackup(dataFolder, join(folder, 'backups'));
    await writeFile(join(backup, file), damage(await readFile(join(backup, file))));
    expect(await verifyBackup(backup)).toEqual({ ok: false, reason: 'damaged' });
    const restored = join(folder, 'restored');
    expect(await restoreBackup(backup, restored)).toEqual({ ok: false, reason: 'damaged' });
    await expect(readdir(restored)).rejects.toThrow('ENOENT');
  });

  it('never replaces one that was made before', async () => {
    const { folder, dataFolder } = await createPractice();
    const target = join(folder, 'backups');
    await madeBackup(dataFolder, target);
    expect(await createBackup(dataFolder, target, testInstant)).toEqual({
      ok: false,
      reason: 'not-written',
    });
  });
});

describe.skipIf(process.platform === 'win32')('a restore that does not come to its end', () => {
  it('leaves nothing, so that it can be tried again', async () => {
    const { folder, dataFolder, key } = await createPractice();
    const backup = await madeBackup(dataFolder, join(folder, 'backups'));
    const restored = join(folder, 'restored');
    const run = (blocksOfFile: string) =>
      spawnSync(
        '/bin/sh',
        [
          '-c',
          'ulimit -f "$1" && exec "$2" "$3" "$4"',
          'sh',
          blocksOfFile,
          process.execPath,
          fileURLToPath(new URL('../../../scripts/restore.ts', import.meta.url)),
          backup,
        ],
        { encoding: 'utf8', env: { DATA_DIR: restored, KEY_FILE: key.file, HOME: folder } },
      );
    const cut = run('8');
    expect([cut.status, cut.stderr]).toEqual([
      1,
      `The backup could not be restored: make room in ${restored} and let this user write there.\n`,
    ]);
    expect(await readdir(restored)).toEqual([]);
    expect(run('unlimited').stdout).toMatch(/^Restored 3 requests/);
    expect(await readdir(restored)).toEqual(['exosome-consult.sqlite']);
  });
});

describe('a folder that is not empty', () => {
  it.each(['exosome-consult.sqlite', 'letter.txt'])('keeps its %s', async (name) => {
    const { folder, dataFolder } = await createPractice();
    const backup = await madeBackup(dataFolder, join(folder, 'backups'));
    const occupied = join(folder, 'occupied');
    await mkdir(occupied);
    await writeFile(join(occupied, name), 'keep me');
    expect(await restoreBackup(backup, occupied)).toEqual({ ok: false, reason: 'not-empty' });
    expect(await readFile(join(occupied, name), 'utf8')).toBe('keep me');
    expect(await readdir(occupied)).toEqual([name]);
  });
});

describe('the commands', () => {
  it('say what they did, where the key is not, and what comes back', async () => {
    const { folder, dataFolder, key } = await createPractice();
    const environment = { DATA_DIR: dataFolder, KEY_FILE: key.file };
    const backup = await backupCommand([join(folder, 'backups')], environment, testInstant);
    expect(backup.text).toMatch(/^Backup of 3 requests, verified: .*\nThe key is not in it\./);
    const [name = ''] = await readdir(join(folder, 'backups'));
    const elsewhere = { ...environment, DATA_DIR: join(folder, 'restored') };
    const restored = await restoreCommand([join(folder, 'backups', name)], elsewhere);
    expect(restored).toMatchObject({
      ok: true,
      text: expect.stringMatching(/^Restored 3 requests/),
    });
    expect(restored.text).toContain(`What was erased after ${testInstant.toISOString()} is back`);
  });

  it('say in one sentence why not', async () => {
    const folder = await createTestFolder();
    const environment = { DATA_DIR: join(folder, 'none'), KEY_FILE: join(folder, 'key') };
    const sentences = [
      await backupCommand([], environment, testInstant),
      await restoreCommand([], environment),
      await restoreCommand([folder], environment),
      await backupCommand([], { PORT: 'x' }, testInstant),
    ];
    for (const { ok, text } of sentences) {
      expect(ok).toBe(false);
      expect(text).toMatch(/^[^\n]+\.$/);
    }
  });
});

describe('a database that is damaged', () => {
  it('is not backed up, and the sentence says why', async () => {
    const { folder, dataFolder, key, database } = await createPractice();
    await database.destroy();
    await writeFile(databaseFile(dataFolder), 'a letter, not a database '.repeat(400));
    const environment = { DATA_DIR: dataFolder, KEY_FILE: key.file };
    expect(await backupCommand([join(folder, 'backups')], environment, testInstant)).toEqual({
      ok: false,
      text: `The database in ${dataFolder} is damaged: stop the server, and restore the last backup into an empty folder with npm run restore.`,
    });
  });
});

describe('the copy before a migration', () => {
  it('is made when there is something to migrate, and only then', async () => {
    const { dataFolder, key, database } = await createPractice();
    await expect(readdir(join(dataFolder, 'copies'))).rejects.toThrow('ENOENT');
    await database.destroy();
    const last = Object.keys(migrations).at(-1) ?? '';
    await forgetMigration(databaseFile(dataFolder), last);
    // The tables of the forgotten migration are there, so that it fails: the copy is kept.
    await expect(prepareDatabase({ dataFolder, key }, clock)).rejects.toThrow('left as it was');
    const copies = await readdir(join(dataFolder, 'copies'));
    expect(copies).toEqual([`before-${last}-2026-11-02T14-00-00-000Z.sqlite`]);
    const place = join(dataFolder, '..', 'from-copy');
    await mkdir(place);
    await copyFile(join(dataFolder, 'copies', copies[0] ?? ''), databaseFile(place));
    const copy = connectSqlite(databaseFile(place));
    onTestFinished(() => copy.destroy());
    expect(await copy.selectFrom('requests').selectAll().execute()).toHaveLength(3);
  });
});

async function forgetMigration(file: string, name: string): Promise<void> {
  const database = connectSqlite(file);
  await database
    .$extendTables<{ kysely_migration: { name: string } }>()
    .deleteFrom('kysely_migration')
    .where('name', '=', name)
    .execute();
  await database.destroy();
}
