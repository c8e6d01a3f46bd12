import { closeSync, existsSync, openSync, writeSync } from 'node:fs';
import { sql } from 'kysely';
import { practiceFacts } from '../../consultation/index.ts';
import type { Definition, PracticeFacts } from '../../rules/index.ts';
import { readConfig } from '../config.ts';
import type { Environment } from '../config.ts';
import { connectSqliteToRead } from '../database/connect.ts';
import type { Connection } from '../database/connect.ts';
import { databaseFile } from '../database/database-file.ts';
import { listPracticeVersions } from '../practice-versions.ts';
import { openVault } from '../start/open-vault.ts';
import { StartRefusal } from '../start/start-refusal.ts';
import { readKeyCheck } from '../vault/key-check.ts';
import { replayDatabase } from './replay-database.ts';
import { progressBar, reportOf } from './replay-report.ts';
import type { ReplayLine, RowRange } from './replay-rows.ts';

/** What the command says, and whether every request could be read. */
export interface ReplayOutcome {
  readonly ok: boolean;
  readonly text: string;
}

/** Requests of each kind that the report names; a list in a file names all. */
const namedInReport = 20;
/** Up to this many requests, each is checked, which takes five times as long. */
const allCheckedUpTo = 10_000;
/** Among more, one of this many. */
const checkedOfMany = 250;

/**
 * `npm run replay -- [file]`: decides every stored request again with a definition and says
 * what moved. It only reads; the server may run meanwhile.
 * @param list file that gets one line of JSON for each request that is less cautious now,
 *   incomplete or unreadable
 * @param showProgress draws a bar; nothing where there is no terminal
 */
export async function replayCommand(
  [list]: readonly string[],
  environment: Environment,
  definition: Definition,
  showProgress?: (bar: string) => void,
): Promise<ReplayOutcome> {
  const read = readConfig(environment);
  if (!read.ok) return { ok: false, text: read.sentence };
  const { dataFolder, key } = read.config;
  const file = databaseFile(dataFolder);
  if (!existsSync(file)) {
    const text = `There is no database in ${dataFolder}: set DATA_DIR to the folder that holds it.`;
    return { ok: false, text };
  }
  try {
    const { keyCheck, practices, count, rows } = await readDatabase(file);
    if (keyCheck === undefined || !rows) return { ok: true, text: 'There is no request yet.' };
    // Before any thread starts: another key would make every request unreadable.
    openVault(key, keyCheck);
    const opened = openList(list);
    if (!opened) {
      const text = `The list ${list} cannot be written: name a file that is not there yet.`;
      return { ok: false, text };
    }
    const { named, add, close } = opened;
    const started = performance.now();
    const checkedOneOf = count > allCheckedUpTo ? checkedOfMany : 1;
    const job = { file, key, keyCheck, definition, practices, checkedOneOf };
    const tally = await replayDatabase(job, rows, {
      onLine: add,
      onTally: ({ requests }) => showProgress?.(progressBar(requests, count)),
    }).finally(close);
    const seconds = (performance.now() - started) / 1000;
    const text = reportOf(tally, { version: definition.version, seconds, checkedOneOf, named });
    return { ok: tally.unreadable === 0, text };
  } catch (error) {
    if (error instanceof StartRefusal) return { ok: false, text: error.message };
    throw error;
  }
}

async function readDatabase(file: string) {
  const database = connectSqliteToRead(file);
  try {
    const found = await sql<{ count: number; from: number | null; to: number | null }>`
      select count(*) as "count", min(rowid) as "from", max(rowid) as "to" from requests
    `.execute(database);
    const { count = 0, from = null, to = null } = found.rows[0] ?? {};
    const rows: RowRange | undefined = from === null || to === null ? undefined : { from, to };
    return {
      count,
      rows,
      keyCheck: await readKeyCheck(database),
      practices: await readPractices(database),
    };
  } finally {
    await database.destroy();
  }
}

async function readPractices(database: Connection): Promise<Map<number, PracticeFacts>> {
  const versions = await listPracticeVersions(database);
  return new Map(versions.map(({ version, profile }) => [version, practiceFacts(profile)]));
}

/** Keeps the first of each kind for the report, and writes all of them into a file. */
function openList(file: string | undefined) {
  let descriptor: number | undefined;
  try {
    descriptor = file === undefined ? undefined : openSync(file, 'wx', 0o600);
  } catch {
    return undefined;
  }
  const named: ReplayLine[] = [];
  return {
    named,
    add: (line: ReplayLine): void => {
      if (descriptor !== undefined) writeSync(descriptor, `${JSON.stringify(line)}\n`);
      if (named.filter(({ kind }) => kind === line.kind).length < namedInReport) named.push(line);
    },
    close: (): void => {
      if (descriptor !== undefined) closeSync(descriptor);
    },
  };
}
