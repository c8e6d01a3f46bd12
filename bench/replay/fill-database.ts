import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import SqliteDatabase from 'better-sqlite3';
import { Kysely, sql, SqliteDialect } from 'kysely';
import * as z from 'zod/mini';
import type { KeySource } from '../../src/server/config.ts';
import type { Connection } from '../../src/server/database/connect.ts';
import { databaseFile } from '../../src/server/database/database-file.ts';
import type { DatabaseSchema } from '../../src/server/database/schema.ts';
import { listPracticeVersions } from '../../src/server/practice-versions.ts';
import { newCode } from '../../src/server/requests/request-code.ts';
import { storeRequest } from '../../src/server/requests/store-request.ts';
import type { NewRequest } from '../../src/server/requests/store-request.ts';
import { openVault } from '../../src/server/start/open-vault.ts';
import { prepareDatabase } from '../../src/server/start/prepare-database.ts';
import { readKeyCheck } from '../../src/server/vault/key-check.ts';
import type { Vault } from '../../src/server/vault/vault.ts';
import { copyRequests } from './copy-requests.ts';
import { confirmedProfile, savePractice } from '../../tests/support/server/submission.ts';

/** Requests of one transaction: the database waits for the disk once for all of them. */
const requestsAtATime = 1_000;
/** Pages of indexes that are kept in memory meanwhile, in kibibytes; the ids are random. */
const cacheKibibytes = 1_000_000;

const drawnSchema = z.custom<readonly NewRequest[]>();

/** Requests that are drawn and stored as the server stores them; more are copies of these. */
const drawnAtMost = 10_000;

/**
 * Fills the embedded database of a folder up to a number of requests, through what stores
 * and seals them in the server. What is there is kept.
 */
export async function fillEmbedded(
  place: { readonly dataFolder: string; readonly key: KeySource },
  requests: number,
  onProgress: (stored: number) => void,
): Promise<void> {
  const file = databaseFile(place.dataFolder);
  if (!existsSync(file)) {
    const { database } = await prepareDatabase(place, { now: () => new Date() });
    await savePractices(database);
    await database.destroy();
  }
  const database = connectToFill(file);
  const vault = openVault(place.key, await readKeyCheck(database));
  try {
    await fill(database, vault, Math.min(requests, drawnAtMost), onProgress);
  } finally {
    await database.destroy();
  }
  if (requests > drawnAtMost) {
    copyRequests(file, vault, { stored: drawnAtMost, requests }, onProgress);
  }
}

/** A connection that keeps its statements: the same few are run millions of times. */
function connectToFill(file: string): Connection {
  const sqlite = new SqliteDatabase(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'foreign_keys = ON']) {
    sqlite.pragma(pragma);
  }
  sqlite.pragma(`cache_size = -${cacheKibibytes}`);
  const prepared = new Map<string, SqliteDatabase.Statement>();
  const prepare = (text: string) => {
    const statement = prepared.get(text) ?? sqlite.prepare(text);
    prepared.set(text, statement);
    return statement;
  };
  const database = { prepare, close: () => sqlite.close() };
  return new Kysely<DatabaseSchema>({ dialect: new SqliteDialect({ database }) });
}

/** Two profiles, so that runs are decided with and without the line of platelets. */
export async function savePractices(database: Connection): Promise<void> {
  await savePractice({ database }, 1, { ...confirmedProfile, lines: [] });
  await savePractice({ database }, 2);
}

/** Fills any store up to a number of requests. One thread draws while this one stores. */
export async function fill(
  database: Connection,
  vault: Vault,
  requests: number,
  onProgress: (stored: number) => void,
): Promise<void> {
  let stored = await countRequests(database);
  // The profile from before an owner saved one takes no request.
  const practices = (await listPracticeVersions(database)).filter(({ version }) => version > 0);
  const worker = new Worker(new URL('./draw-worker.ts', import.meta.url), {
    workerData: practices,
  });
  const drawFrom = async (from: number) => {
    const count = Math.min(requestsAtATime, requests - from);
    if (count <= 0) return [];
    const message: Promise<readonly unknown[]> = once(worker, 'message');
    worker.postMessage({ from, count });
    const [drawn] = await message;
    return z.parse(drawnSchema, drawn);
  };
  let drawn = await drawFrom(stored);
  while (drawn.length > 0) {
    const next = drawFrom(stored + drawn.length);
    await storeAll(database, vault, drawn);
    stored += drawn.length;
    onProgress(stored);
    drawn = await next;
  }
  await worker.terminate();
}

async function storeAll(
  database: Connection,
  vault: Vault,
  drawn: readonly NewRequest[],
): Promise<void> {
  await database.transaction().execute(async (transaction) => {
    for (const request of drawn) {
      let code = request.code;
      // Among a million, a code is taken now and then.
      while (!(await storeRequest(transaction, vault, { ...request, code }))) code = newCode();
    }
  });
}

async function countRequests(database: Connection): Promise<number> {
  const found = await sql<{ count: number | string }>`
    select count(*) as "count" from requests
  `.execute(database);
  return Number(found.rows[0]?.count ?? 0);
}
