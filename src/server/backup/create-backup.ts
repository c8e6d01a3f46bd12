import { existsSync } from 'node:fs';
import { mkdir, open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { connectSqliteToRead } from '../database/connect.ts';
import { copyDatabase, fileTime } from '../database/copy-database.ts';
import { databaseFile } from '../database/database-file.ts';
import { isDamage } from '../storage-failure.ts';
import { makeFolder, syncFolder } from '../folders.ts';
import { backupFiles, describeBackup } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { verifyBackup } from './verify-backup.ts';

export type CreatedBackup =
  | { readonly ok: true; readonly folder: string; readonly manifest: Manifest }
  | {
      readonly ok: false;
      readonly reason: 'no-database' | 'source-damaged' | 'not-written' | 'not-verified';
    };

/**
 * Makes a backup of a database, which may be in use, and verifies it.
 * @param target folder in which the backup gets a folder of its own
 */
export async function createBackup(
  dataFolder: string,
  target: string,
  madeAt: Date,
): Promise<CreatedBackup> {
  const source = databaseFile(dataFolder);
  if (!existsSync(source)) return { ok: false, reason: 'no-database' };
  const folder = join(target, `exosome-consult-${fileTime(madeAt)}`);
  let manifest: Manifest;
  try {
    makeFolder(target);
    await mkdir(folder, { mode: 0o700 });
    manifest = await writeBackup(source, folder, madeAt);
    for (const written of [folder, target]) syncFolder(written);
  } catch (error) {
    return { ok: false, reason: isDamage(error) ? 'source-damaged' : 'not-written' };
  }
  const verified = await verifyBackup(folder);
  return verified.ok ? { ok: true, folder, manifest } : { ok: false, reason: 'not-verified' };
}

async function writeBackup(source: string, folder: string, madeAt: Date): Promise<Manifest> {
  const path = join(folder, backupFiles.database);
  const original = connectSqliteToRead(source);
  try {
    await copyDatabase(original, path);
  } finally {
    await original.destroy();
  }
  const { size: bytes } = await stat(path);
  const copy = connectSqliteToRead(path);
  try {
    const manifest = await describeBackup(copy, { path, bytes }, madeAt);
    await writeDurably(join(folder, backupFiles.manifest), JSON.stringify(manifest, undefined, 2));
    return manifest;
  } finally {
    await copy.destroy();
  }
}

async function writeDurably(path: string, text: string): Promise<void> {
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(`${text}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
}
