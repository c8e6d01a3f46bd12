import { existsSync, statSync } from 'node:fs';
import { sql } from 'kysely';
import { connectSqlite } from '../database/connect.ts';
import type { Connection } from '../database/connect.ts';
import { databaseFile } from '../database/database-file.ts';
import { readMigrationState } from '../database/migrate.ts';
import type { MigrationState } from '../database/migrate.ts';
import { makeFolder } from '../folders.ts';
import { isDamage } from '../storage-failure.ts';
import { lockFile } from './hold-folder.ts';
import { StartRefusal } from './start-refusal.ts';

/** A database that can be used, before anything in it was changed. */
export interface OpenedDatabase {
  readonly database: Connection;
  readonly migrations: MigrationState;
}

/**
 * Opens the database of a folder, which is made where there is none.
 * @throws StartRefusal when the folder or the file cannot be used
 */
export async function openDatabase(dataFolder: string): Promise<OpenedDatabase> {
  const file = databaseFile(dataFolder);
  let database: Connection | undefined;
  try {
    makeFolder(dataFolder);
    if (isGone(file, dataFolder)) throw new StartRefusal(goneSentence(file));
    database = connectSqlite(file);
    // An empty transaction takes the write lock: it fails here rather than at the first request.
    await database.transaction().execute(async () => {});
    await checkForDamage(database, file);
    const migrations = await readMigrationState(database);
    if (migrations.unknown.length > 0) throw new StartRefusal(newerSentence(file));
    return { database, migrations };
  } catch (error) {
    await database?.destroy();
    throw error instanceof StartRefusal ? error : refusalFor(error, file, dataFolder);
  }
}

/** An empty file would open as a new database, as if nobody had ever sent anything. */
function isGone(file: string, dataFolder: string): boolean {
  return existsSync(lockFile(dataFolder)) && !statSync(file, { throwIfNoEntry: false })?.size;
}

async function checkForDamage(database: Connection, file: string): Promise<void> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(database);
  if (rows[0]?.quick_check !== 'ok') throw new StartRefusal(damagedSentence(file));
}

function refusalFor(error: unknown, file: string, dataFolder: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (isDamage(error)) return new StartRefusal(damagedSentence(file));
  if (/^SQLITE_BUSY/u.test(code)) {
    return new StartRefusal(`Stop the other program that is using the database ${file}.`);
  }
  if (/^SQLITE_FULL|^ENOSPC/u.test(code)) {
    return new StartRefusal(`Make room on the disk that holds ${dataFolder}: it is full.`);
  }
  // Whatever else the system says (EACCES, EROFS, ENOTDIR ...), this folder cannot be used.
  if (/^SQLITE_(CANTOPEN|READONLY|PERM|IOERR)|^E[A-Z0-9]+$/u.test(code)) {
    return new StartRefusal(
      `Let this user write to the folder ${dataFolder}, or set DATA_DIR to another one.`,
    );
  }
  if (code === 'ERR_DLOPEN_FAILED') {
    return new StartRefusal(
      `This system (${process.platform}-${process.arch}) cannot run the database: use 64-bit Linux with glibc, macOS or Windows.`,
    );
  }
  return error;
}

function damagedSentence(file: string): string {
  return `The database ${file} is damaged: move it away and restore a backup into an empty folder with npm run restore.`;
}

function goneSentence(file: string): string {
  return `The database ${file} is gone or empty, although this folder was used before: put it back, restore a backup into an empty folder with npm run restore, or begin anew with DATA_DIR set to an empty folder.`;
}

function newerSentence(file: string): string {
  return `The database ${file} was made by a newer version of this software: start that version, or restore a backup made by this one.`;
}
