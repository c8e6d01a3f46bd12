import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { connectSqliteToRead } from '../database/connect.ts';
import { backupFiles, countRows, hashFile, isIntact, manifestSchema } from './manifest.ts';
import type { Manifest } from './manifest.ts';

export type VerifiedBackup =
  | { readonly ok: true; readonly manifest: Manifest }
  | { readonly ok: false; readonly reason: 'no-backup' | 'damaged' };

/** Opens a backup and compares everything in it with its manifest. */
export async function verifyBackup(folder: string): Promise<VerifiedBackup> {
  const manifest = await readManifest(join(folder, backupFiles.manifest));
  if (!manifest) return { ok: false, reason: 'no-backup' };
  return (await matches(join(folder, backupFiles.database), manifest))
    ? { ok: true, manifest }
    : { ok: false, reason: 'damaged' };
}

async function readManifest(file: string): Promise<Manifest | undefined> {
  try {
    return z.parse(manifestSchema, JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** Whether a database file is the one that a manifest describes, and intact. */
export async function matches(file: string, manifest: Manifest): Promise<boolean> {
  try {
    const { size } = await stat(file);
    if (size !== manifest.bytes || (await hashFile(file)) !== manifest.sha256) return false;
    const database = connectSqliteToRead(file);
    try {
      const rows = await countRows(database);
      return (await isIntact(database)) && JSON.stringify(rows) === JSON.stringify(manifest.rows);
    } finally {
      await database.destroy();
    }
  } catch {
    return false;
  }
}
