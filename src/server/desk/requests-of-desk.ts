import type { Selectable, UpdateObject } from 'kysely';
import type { Flag } from '../../consultation/index.ts';
import type { Connection } from '../database/connect.ts';
import type { DatabaseSchema } from '../database/schema.ts';
import type { RequestsTable } from '../database/tables/requests.ts';
import { refuse, succeed } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';

/** The plain columns of a request. */
export type RequestRow = Selectable<RequestsTable>;

export async function findRequest(
  database: Connection,
  id: string,
): Promise<RequestRow | undefined> {
  return database.selectFrom('requests').selectAll().where('id', '=', id).executeTakeFirst();
}

/** @param code in the form in which it is kept */
export async function findRequestId(
  database: Connection,
  code: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('requests')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst();
  return row?.id;
}

type Change = Omit<UpdateObject<DatabaseSchema, 'requests'>, 'version' | 'changed_at'>;

/**
 * Changes a request in one conditional statement: of two changes made on the same version,
 * one is made and the other is refused as `stale` with both versions.
 * @param version the one that the change was made on; undefined for what adds and never clashes
 */
export async function changeRequest(
  transaction: Connection,
  id: string,
  version: number | undefined,
  at: Date,
  change: Change,
): Promise<Outcome<RequestRow>> {
  const update = transaction
    .updateTable('requests')
    .set(change)
    .set((eb) => ({ version: eb('version', '+', 1), changed_at: at.toISOString() }))
    .where('id', '=', id);
  const conditional = version === undefined ? update : update.where('version', '=', version);
  const changed = await conditional.returningAll().executeTakeFirst();
  if (changed) return succeed(changed);
  const found = await findRequest(transaction, id);
  if (!found || version === undefined) return refuse('not-found');
  return refuse('stale', { versions: { yours: version, current: found.version } });
}

/** The flags of a request, in the order of the contract. */
export function flagsOf(
  row: Pick<RequestRow, 'urgent' | 'recheck' | 'date_doubt' | 'test'>,
): Flag[] {
  const flags: readonly (readonly [Flag, number])[] = [
    ['urgent', row.urgent],
    ['recheck', row.recheck],
    ['date-doubt', row.date_doubt],
    ['test', row.test],
  ];
  return flags.flatMap(([flag, set]) => (set === 1 ? [flag] : []));
}
