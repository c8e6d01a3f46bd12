import { practiceFacts } from '../../consultation/index.ts';
import { assess } from '../../rules/index.ts';
import type { Definition, Result } from '../../rules/index.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Connection } from '../database/connect.ts';
import { readInForce } from '../definitions/in-force.ts';
import type { AppDependencies } from '../dependencies.ts';
import { replacePart } from '../desk/part-lists.ts';
import { findRequest } from '../desk/requests-of-desk.ts';
import { readPracticeVersion } from '../practice-versions.ts';
import { isMoreCautious } from './compare-results.ts';
import { parts } from './parts.ts';
import { readDataKey, readPart } from './sealed-parts.ts';
import { urgentLevels } from './urgency.ts';
import { waitingOrder } from './waiting-order.ts';

type Flagging = Pick<
  AppDependencies,
  'database' | 'unitOfWork' | 'vault' | 'clock' | 'definitions' | 'signOffs' | 'logger'
>;

/** Row of `meta` that says under which definition open requests were looked at last. */
const metaName = 'flagged-under';

/**
 * Looks once under each definition that comes into force at every request that is still open,
 * and flags those with which it is more careful than what the person saw.
 * @returns how many were flagged
 */
export async function flagOpenRequests(flagging: Flagging): Promise<number> {
  const { definition } = await readInForce(flagging);
  const { database, unitOfWork, logger } = flagging;
  if ((await readFlaggedUnder(database)) === definition.contentHash) return 0;
  const open = await database
    .selectFrom('requests')
    .select('id')
    .where('state', '!=', 'closed')
    .where('definition_current', '!=', definition.version)
    .execute();
  let flagged = 0;
  for (const { id } of open) {
    try {
      if (await flagRequest(flagging, definition, id)) flagged += 1;
    } catch (error) {
      // One that cannot be read must keep neither the others nor the server waiting.
      logger.error({ err: error }, 'failed');
    }
  }
  await unitOfWork.run((transaction) => writeFlaggedUnder(transaction, definition.contentHash));
  return flagged;
}

async function flagRequest(
  { database, unitOfWork, vault, clock }: Flagging,
  definition: Definition,
  id: string,
): Promise<boolean> {
  const dataKey = await readDataKey({ database, vault }, id);
  const row = await findRequest(database, id);
  if (!dataKey || !row) return false;
  const answers = await readPart({ database, vault }, dataKey, id, parts.answers);
  const result = await readPart({ database, vault }, dataKey, id, parts.result);
  const practice = await readPracticeVersion(database, row.practice_current);
  if (!answers || !result || !practice) return false;
  const facts = practiceFacts(practice.profile);
  const again = assess(definition, answers.answers, answers.decidedOn, facts);
  const current = again.kind === 'decided' ? again.result : null;
  if (!isMoreCautious(current, result.named)) return false;

  await unitOfWork.run(async (transaction) => {
    await transaction
      .updateTable('requests')
      .set(({ eb }) => ({
        recheck: 1 as const,
        definition_current: definition.version,
        version: eb('version', '+', 1),
        ...(isUrgent(current) && {
          urgent: 1 as const,
          waiting_order: waitingOrder(true, row.received_at),
        }),
      }))
      .where('id', '=', id)
      .execute();
    const access = { database: transaction, vault };
    await replacePart(access, dataKey, id, parts.result, { ...result, current });
    await appendAudit(transaction, vault, {
      at: clock.now(),
      actor: 'system',
      action: 'request-flagged',
      subject: id,
      detail: { definition: definition.version, flags: ['recheck'] },
    });
  });
  return true;
}

function isUrgent(current: Result | null): boolean {
  return current !== null && urgentLevels.includes(current.level);
}

async function readFlaggedUnder(database: Connection): Promise<string | undefined> {
  const row = await database
    .selectFrom('meta')
    .select('value')
    .where('name', '=', metaName)
    .executeTakeFirst();
  return row?.value;
}

async function writeFlaggedUnder(transaction: Connection, contentHash: string): Promise<void> {
  await transaction
    .insertInto('meta')
    .values({ name: metaName, value: contentHash })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value: contentHash }))
    .execute();
}
