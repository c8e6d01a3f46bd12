import { closeSync, fsyncSync, openSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sql } from 'kysely';
import { makeFolder, syncFolder } from '../folders.ts';
import type { Connection } from './connect.ts';

/** Where copies from before a migration lie. */
export function copiesFolder(dataFolder: string): string {
  return join(dataFolder, 'copies');
}

/**
 * Writes a consistent copy of the embedded database into a new file, while it is in use. The
 * copy holds no remains of what was erased, and it is on the disk when this resolves.
 * @throws SqliteError when the file exists or cannot be written
 */
export async function copyDatabase(database: Connection, file: string): Promise<void> {
  makeFolder(dirname(file));
  await sql`vacuum into ${file}`.execute(database);
  const descriptor = openSync(file, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
  syncFolder(dirname(file));
}

/** An instant as a part of a file's name, such as `2026-11-02T14-00-00-000Z`. */
export function fileTime(at: Date): string {
  return at.toISOString().replaceAll(/[:.]/gu, '-');
}
