import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { SqliteAdapter, sql } from 'kysely';
import { appendAudit } from '../audit/append-audit.ts';
import { copiesFolder, fileTime } from '../database/copy-database.ts';
import type { Connection } from '../database/connect.ts';
import type { Retention } from './retention.ts';

/**
 * Days for which a copy from before a migration is kept, although it holds what was erased
 * meanwhile. Source: policy, long enough to go back one upgrade.
 */
const daysOfCopy = 30;
const millisecondsPerDay = 86_400_000;
const copyName = /^before-.+-(?<madeAt>\d{4}-\d\d-\d\dT\d\d-\d\d-\d\d-\d{3}Z)\.sqlite$/u;

/**
 * Removes copies from before a migration that are older than they are kept, each with a row in
 * the audit log. Files that were not made as such copies stay.
 * @throws the system's error when the folder cannot be read or a copy cannot be removed
 */
export async function removeOldCopies(retention: Retention): Promise<void> {
  const { database, unitOfWork, vault, clock } = retention;
  const folder = await findCopiesFolder(database);
  if (folder === undefined) return;
  const at = clock.now();
  const keptSince = fileTime(new Date(at.getTime() - daysOfCopy * millisecondsPerDay));
  for (const file of await listFiles(folder)) {
    const madeAt = copyName.exec(file)?.groups?.['madeAt'];
    if (madeAt === undefined || madeAt >= keptSince) continue;
    await unitOfWork.run(async (transaction) => {
      const entry = { at, actor: 'system', action: 'copy-removed', subject: 'copies' } as const;
      await appendAudit(transaction, vault, { ...entry, detail: { days: daysOfCopy } });
      await rm(join(folder, file));
    });
  }
}

/** Only the embedded store is copied before a migration. */
async function findCopiesFolder(database: Connection): Promise<string | undefined> {
  if (!(database.getExecutor().adapter instanceof SqliteAdapter)) return undefined;
  const { rows } = await sql<{
    readonly file: string;
  }>`select file from pragma_database_list where name = 'main'`.execute(database);
  const file = rows[0]?.file;
  return file ? copiesFolder(dirname(file)) : undefined;
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}
