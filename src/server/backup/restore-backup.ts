import { constants } from 'node:fs';
import { copyFile, open, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { databaseFile } from '../database/database-file.ts';
import { makeFolder, syncFolder } from '../folders.ts';
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
 * Puts a backup into a folder that is empty or not there, and verifies what was written
 * before it gets its name. Nothing is ever overwritten, and what fails leaves nothing.
 */
export async function restoreBackup(backup: string, dataFolder: string): Promise<RestoredBackup> {
  const verified = await verifyBackup(backup);
  if (!verified.ok) return verified;
  const { manifest } = verified;
  const file = databaseFile(dataFolder);
  const unfinished = `${file}.unfinished`;
  try {
    makeFolder(dataFolder);
    if ((await readdir(dataFolder)).length > 0) return { ok: false, reason: 'not-empty' };
  } catch {
    return { ok: false, reason: 'not-written' };
  }
  try {
    await copyFile(join(backup, backupFiles.database), unfinished, constants.COPYFILE_EXCL);
    const written = await open(unfinished, 'r+');
    await written.sync().finally(() => written.close());
    if (!(await matches(unfinished, manifest))) throw new Error('the copy is not the backup');
    await rename(unfinished, file);
    syncFolder(dataFolder);
    return { ok: true, manifest };
  } catch {
    await rm(unfinished, { force: true });
    return { ok: false, reason: 'not-written' };
  }
}
