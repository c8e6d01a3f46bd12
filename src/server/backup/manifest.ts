import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Connection } from '../database/connect.ts';

export const backupFiles = { database: 'database.sqlite', manifest: 'manifest.json' } as const;

const format = 1;

/** What lies beside a backup, so that it can be checked without the server that made it. */
export const manifestSchema = z.strictObject({
  format: z.literal(format),
  madeAt: z.iso.datetime(),
  /** SHA-256 of the database file, in hexadecimal. */
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  bytes: z.int(),
  /** Names of the migrations that were run, in order. */
  schema: z.array(z.string()),
  /** Rows of each table. */
  rows: z.record(z.string(), z.int()),
  notice: z.string(),
});
export type Manifest = z.infer<typeof manifestSchema>;

const notice =
  'The key is not in this backup. Without it the requests cannot be read: keep it elsewhere.';

/** Describes a database file that nobody writes to. */
export async function describeBackup(
  database: Connection,
  file: { readonly path: string; readonly bytes: number },
  madeAt: Date,
): Promise<Manifest> {
  return {
    format,
    madeAt: madeAt.toISOString(),
    sha256: await hashFile(file.path),
    bytes: file.bytes,
    schema: await readSchema(database),
    rows: await countRows(database),
    notice,
  };
}

/** SHA-256 of a file, in hexadecimal. */
export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(path), hash);
  return hash.digest('hex');
}

/** Whether every page and index of a database is as it should be. */
export async function isIntact(database: Connection): Promise<boolean> {
  const { rows } = await sql<{ integrity_check: string }>`pragma integrity_check(1)`.execute(
    database,
  );
  return rows[0]?.integrity_check === 'ok';
}

/** Rows of each table, by name. */
export async function countRows(database: Connection): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { name } of await database.introspection.getTables()) {
    const { rows } = await sql<{
      count: number;
    }>`select count(*) as count from ${sql.table(name)}`.execute(database);
    counts[name] = rows[0]?.count ?? 0;
  }
  return counts;
}

async function readSchema(database: Connection): Promise<string[]> {
  const { rows } = await sql<{
    name: string;
  }>`select name from kysely_migration order by name`.execute(database);
  return rows.map(({ name }) => name);
}
