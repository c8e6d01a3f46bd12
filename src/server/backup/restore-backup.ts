import { constants } from 'node:fs';
import { copyFile, mkdir, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFile } from '../database/database-file.ts';
import { backupFiles } from './manifest.ts';
import type { Manifest } from './manifest.ts';
import { matches, verifyBackup } from './verify-backup.ts';

export type RestoredBackup =
  | { readonly ok: true; readonly manifest: Manifest }
  | {
      readonly ok: false;
      readonly reason: 'no-backup' | 'damaged' | 'not-empty' | 'not-written';
    };

/**
 * Puts a backup into a folder that is empty or not there, and verifies what was written.
 * Nothing is ever overwritten.
 */
export async function restoreBackup(backup: string, dataFolder: string): Promise<RestoredBackup> {
  const verified = await verifyBackup(backup);
  if (!verified.ok) return verified;
  const { manifest } = verified;
  const file = databaseFile(dataFolder);
  try {
    await mkdir(dataFolder, { recursive: true, mode: 0o700 });
    if ((await readdir(dataFolder)).length > 0) return { ok: false, reason: 'not-empty' };
    await copyFile(join(backup, backupFiles.database), file, constants.COPYFILE_EXCL);
    const written = await open(file, 'r+');
    await written.sync().finally(() => written.close());
  } catch {
    return { ok: false, reason: 'not-written' };
  }
  return (await matches(file, manifest))
    ? { ok: true, manifest }
    : { ok: false, reason: 'not-written' };
}
