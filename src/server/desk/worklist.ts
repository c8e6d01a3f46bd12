import { worklistPageSize } from '../../consultation/staff-api.ts';
import type { Worklist, WorklistFilter, WorklistLine } from '../../consultation/staff-api.ts';
import { readNames } from '../accounts/account-repository.ts';
import { recordView } from '../audit/record-view.ts';
import { refuse, succeed } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { parts } from '../requests/parts.ts';
import { normaliseCode } from '../requests/request-code.ts';
import { isCallFirst } from '../requests/waiting-order.ts';
import type { Desk } from './desk-context.ts';
import { readPartOfMany } from './part-lists.ts';
import { findRequestId, flagsOf } from './requests-of-desk.ts';
import type { RequestRow } from './requests-of-desk.ts';
import { readCursor, writeCursor } from './worklist-cursor.ts';
import { countRequests, listWaiting } from './worklist-repository.ts';

/**
 * One page of the worklist. Its place is a place in the order, not a number of rows, so what
 * comes in meanwhile moves nothing. A page that is no longer there gives the first one.
 */
export async function readWorklist(
  desk: Desk,
  accountId: string,
  { filter = 'open', cursor }: { filter?: WorklistFilter | undefined; cursor?: string | undefined },
): Promise<Worklist> {
  const { database } = desk;
  const place = cursor === undefined ? undefined : readCursor(cursor);
  const asked = await listWaiting(database, filter, place, worklistPageSize + 1);
  const isGone = cursor !== undefined && (place === undefined || asked.length === 0);
  const rows = isGone
    ? await listWaiting(database, filter, undefined, worklistPageSize + 1)
    : asked;
  const page = rows.slice(0, worklistPageSize);
  const last = page.at(-1);
  const { byState, urgent } = await countRequests(database);
  await recordView(desk, accountId, 'worklist-viewed', 'worklist');
  return {
    lines: await toLines(desk, page),
    next:
      last && rows.length > page.length
        ? writeCursor({ waitingOrder: last.waiting_order, id: last.id })
        : null,
    startedOver: isGone,
    counts: { new: byState.new, urgent },
    byState,
  };
}

async function toLines(
  { database, vault }: Desk,
  rows: readonly RequestRow[],
): Promise<WorklistLine[]> {
  const ids = rows.map(({ id }) => id);
  const sealed = await readPartOfMany({ database, vault }, ids, parts.listLine);
  const names = await readNames(
    database,
    rows.flatMap(({ assignee }) => assignee ?? []),
  );
  return rows.map((row) => {
    const line = sealed.get(row.id);
    return {
      id: row.id,
      code: row.code,
      name: line?.name ?? '',
      about: line?.goals ?? [],
      levelReasons: line?.levelReasons ?? [],
      level: row.level,
      options: optionsOf(row),
      flags: flagsOf(row),
      callFirst: isCallFirst(row.waiting_order),
      waitingSince: row.received_at,
      attempts: row.attempts,
      callBackAt: row.call_back_at,
      state: row.state,
      closeReason: row.close_reason,
      assignee: row.assignee === null ? null : toPerson(row.assignee, names),
      language: row.language,
      version: row.version,
    };
  });
}

/** What both options came to, as it was shown; null where the run ended before them. */
function optionsOf({ medical_grade_status, topical_status }: RequestRow): WorklistLine['options'] {
  return medical_grade_status && topical_status
    ? { 'medical-grade': medical_grade_status, topical: topical_status }
    : null;
}

/** A member of staff, for what is shown. */
export function toPerson(id: string, names: ReadonlyMap<string, string>) {
  return { id, name: names.get(id) ?? '' };
}

/** Finds a request by its code, as someone reads it out. */
export async function findByCode(
  { database }: Desk,
  code: string,
): Promise<Outcome<{ readonly id: string }>> {
  const id = await findRequestId(database, normaliseCode(code));
  return id === undefined ? refuse('not-found') : succeed({ id });
}
