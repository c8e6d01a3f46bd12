import { dirname, join, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import type { Environment } from '../config.ts';
import { createBackup } from './create-backup.ts';
import type { CreatedBackup } from './create-backup.ts';
import { restoreBackup } from './restore-backup.ts';
import type { RestoredBackup } from './restore-backup.ts';

/** What a command says, and whether it did what it was asked to. */
export interface CommandOutcome {
  readonly ok: boolean;
  readonly text: string;
}

/** `npm run backup -- [folder]`: a verified backup; by default into `backups` beside the data. */
export async function backupCommand(
  [target]: readonly string[],
  environment: Environment,
  now: Date,
): Promise<CommandOutcome> {
  const read = readConfig(environment);
  if (!read.ok) return { ok: false, text: read.sentence };
  const { dataFolder, key } = read.config;
  const into = resolve(target ?? join(dirname(dataFolder), 'backups'));
  const backup = await createBackup(dataFolder, into, now);
  if (!backup.ok) return { ok: false, text: backupRefusals(dataFolder, into)[backup.reason] };
  const keyPlace = key.kind === 'file' ? key.file : 'MASTER_KEY';
  const requests = backup.manifest.rows['requests'] ?? 0;
  return {
    ok: true,
    text: `Backup of ${requests} requests, verified: ${backup.folder}\nThe key is not in it. Keep a copy of ${keyPlace} elsewhere: without it the requests cannot be read.`,
  };
}

/** `npm run restore -- <backup> [folder]`: by default into DATA_DIR, which must be empty. */
export async function restoreCommand(
  [backup, target]: readonly string[],
  environment: Environment,
): Promise<CommandOutcome> {
  const read = readConfig(environment);
  if (!read.ok) return { ok: false, text: read.sentence };
  if (backup === undefined) {
    return { ok: false, text: 'Name the backup: npm run restore -- <folder of the backup>.' };
  }
  const into = resolve(target ?? read.config.dataFolder);
  const restored = await restoreBackup(resolve(backup), into);
  if (!restored.ok) return { ok: false, text: restoreRefusals(backup, into)[restored.reason] };
  const { rows, madeAt } = restored.manifest;
  return {
    ok: true,
    text: `Restored ${rows['requests'] ?? 0} requests into ${into}, verified.\nStart the server with the key that they were sealed with. What was erased after ${madeAt} is back: erase it again.`,
  };
}

function backupRefusals(
  dataFolder: string,
  target: string,
): Readonly<Record<Extract<CreatedBackup, { ok: false }>['reason'], string>> {
  return {
    'no-database': `There is no database in ${dataFolder}: set DATA_DIR to the folder that holds it.`,
    'source-damaged': `The database in ${dataFolder} is damaged: stop the server, and restore the last backup into an empty folder with npm run restore.`,
    'not-written': `The backup could not be written: make room in ${target} and let this user write there.`,
    'not-verified': `The backup in ${target} is not what was written: check the disk and do not rely on it.`,
  };
}

function restoreRefusals(
  backup: string,
  target: string,
): Readonly<Record<Extract<RestoredBackup, { ok: false }>['reason'], string>> {
  return {
    'no-backup': `There is no backup in ${backup}: name the folder that holds manifest.json.`,
    damaged: `The backup in ${backup} is damaged: use another one.`,
    'not-empty': `The folder ${target} is not empty, and nothing is overwritten: set DATA_DIR to an empty folder.`,
    'not-written': `The backup could not be restored: make room in ${target} and let this user write there.`,
  };
}
