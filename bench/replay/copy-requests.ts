import { randomBytes, randomUUID } from 'node:crypto';
import SqliteDatabase from 'better-sqlite3';
import type {
  OutboxTable,
  RequestKeysTable,
  RequestPartsTable,
  RequestsTable,
} from '../../src/server/database/tables/requests.ts';
import { newCode } from '../../src/server/requests/request-code.ts';
import { placeOf } from '../../src/server/requests/sealed-parts.ts';
import type { Vault } from '../../src/server/vault/vault.ts';

type Row = Readonly<Record<string, string | number | null>>;

/** Requests that are opened at a time, to be copied again and again. */
const openedAtATime = 1_000;

/** A stored request, opened. */
interface OpenedRequest {
  readonly request: RequestsTable;
  readonly texts: readonly { readonly row: RequestPartsTable; readonly text: string }[];
  readonly outbox: readonly OutboxTable[];
}

/**
 * Adds requests up to a number, each a copy of one that was stored: under an id, a code and a
 * data key of its own, every part sealed anew. Storing a million as the server does takes
 * hours; a replay reads, opens and decides these copies one by one all the same.
 */
export function copyRequests(
  file: string,
  vault: Vault,
  { stored, requests }: { readonly stored: number; readonly requests: number },
  onProgress: (stored: number) => void,
): void {
  const sqlite = new SqliteDatabase(file);
  for (const pragma of ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -1000000']) {
    sqlite.pragma(pragma);
  }
  const insert = insertInto(sqlite);
  const taken = sqlite.prepare<[string]>('select 1 from requests where code = ?');
  const copyOne = ({ request, texts, outbox }: OpenedRequest): void => {
    const id = randomBytes(16).toString('hex');
    let code = newCode();
    while (taken.get(code) !== undefined) code = newCode();
    const { dataKey, wrapped } = vault.createDataKey(id);
    insert('requests', { ...request, id, code });
    insert('request_keys', {
      request_id: id,
      key_version: wrapped.keyVersion,
      nonce: wrapped.nonce,
      wrapped: wrapped.wrapped,
    });
    for (const { row, text } of texts) {
      const place = placeOf(id, row.part, row.sequence, row.schema_version);
      insert('request_parts', { ...row, request_id: id, ...vault.seal(dataKey, place, text) });
    }
    for (const row of outbox) insert('outbox', { ...row, id: randomUUID(), request_id: id });
  };
  const copyAll = sqlite.transaction((opened: readonly OpenedRequest[]) => {
    for (const request of opened) copyOne(request);
  });

  const count = sqlite.prepare<[], { count: number }>('select count(*) as count from requests');
  let done = count.get()?.count ?? 0;
  const open = openFrom(sqlite, vault);
  for (let from = 1; done < requests; from += openedAtATime) {
    const blocks = Math.ceil((stored - from + 1) / openedAtATime);
    const opened = open(from, from + openedAtATime - 1);
    const wanted = Math.ceil((requests - done) / blocks);
    for (let copied = 0; copied < wanted && done < requests; copied += opened.length) {
      const some = opened.slice(0, Math.min(wanted - copied, requests - done));
      copyAll(some);
      done += some.length;
      onProgress(done);
    }
  }
  sqlite.close();
}

/** Opens the requests from one row to another. */
function openFrom(sqlite: SqliteDatabase.Database, vault: Vault) {
  const requestsFrom = sqlite.prepare<[number, number], RequestsTable>(
    'select * from requests where rowid between ? and ?',
  );
  const of = <Row>(table: string) =>
    sqlite.prepare<[string], Row>(`select * from ${table} where request_id = ?`);
  const keyOf = of<RequestKeysTable>('request_keys');
  const partsOf = of<RequestPartsTable>('request_parts');
  const outboxOf = of<OutboxTable>('outbox');
  return (from: number, to: number): OpenedRequest[] =>
    requestsFrom.all(from, to).map((request) => {
      const key = keyOf.get(request.id);
      if (!key) throw new Error(`no key for ${request.id}`);
      const { key_version: keyVersion, nonce, wrapped } = key;
      const dataKey = vault.unwrapDataKey(request.id, { keyVersion, nonce, wrapped });
      const texts = partsOf.all(request.id).map((row) => {
        const place = placeOf(request.id, row.part, row.sequence, row.schema_version);
        return { row, text: vault.open(dataKey, place, row) };
      });
      return { request, texts, outbox: outboxOf.all(request.id) };
    });
}

/** Inserts rows with one statement for each table. */
function insertInto(sqlite: SqliteDatabase.Database): (table: string, row: Row) => void {
  const statements = new Map<string, SqliteDatabase.Statement<[Row]>>();
  return (table, row) => {
    let statement = statements.get(table);
    if (!statement) {
      const columns = Object.keys(row);
      const values = columns.map((column) => `@${column}`);
      statement = sqlite.prepare(
        `insert into ${table} (${columns.join()}) values (${values.join()})`,
      );
      statements.set(table, statement);
    }
    statement.run(row);
  };
}
