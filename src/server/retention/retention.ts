import { requestStates } from '../../consultation/index.ts';
import type { RequestState } from '../../consultation/index.ts';
import type { RetentionPreview } from '../../consultation/staff-api.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { AuditEntry } from '../audit/audit-entry.ts';
import type { Connection } from '../database/connect.ts';
import type { AppDependencies } from '../dependencies.ts';
import { eraseIn, forgetOnDisk } from '../desk/erase-request.ts';
import { readCurrentPractice } from '../practice-versions.ts';
import { isStillDue, listDue } from './retention-repository.ts';
import type { DueRequest } from './retention-repository.ts';

export type Retention = Pick<AppDependencies, 'database' | 'unitOfWork' | 'vault' | 'clock'>;

const millisecondsPerDay = 86_400_000;
/** Codes that a preview names for each state. */
const mostCodes = 100;

interface DueState {
  readonly state: RequestState;
  readonly days: number;
  readonly unchangedSince: string;
  readonly requests: readonly DueRequest[];
}

/** What would be erased now. It erases nothing, and is recorded as a dry run. */
export async function previewRetention(
  retention: Retention,
  accountId: string,
): Promise<RetentionPreview> {
  const at = retention.clock.now();
  const due = await findDue(retention.database, at);
  const count = countOf(due ?? []);
  await record(retention, { at, actor: { account: accountId }, detail: { count, dryRun: true } });
  return {
    at: at.toISOString(),
    due:
      due?.map(({ state, days, requests }) => ({
        state,
        days,
        count: requests.length,
        codes: requests.slice(0, mostCodes).map(({ code }) => code),
      })) ?? null,
  };
}

/**
 * Erases every request that was kept for as long as the practice keeps its state, each in a
 * transaction of its own with a row in the audit log. Without a rule that an owner confirmed
 * nothing is erased.
 * @returns how many were erased
 */
export async function runRetention(
  retention: Retention,
  actor: AuditEntry['actor'],
): Promise<number> {
  const { database, unitOfWork, clock } = retention;
  const at = clock.now();
  const due = (await findDue(database, at)) ?? [];
  let count = 0;
  for (const { state, days, unchangedSince, requests } of due) {
    for (const { id } of requests) {
      const detail = { reason: 'retention', days };
      await unitOfWork.run(async (transaction) => {
        if (!(await isStillDue(transaction, id, state, unchangedSince))) return;
        await eraseIn(transaction, retention, id, { at, actor, detail });
        count += 1;
      });
    }
  }
  await record(retention, { at, actor, detail: { count, dryRun: false } });
  if (count > 0) await forgetOnDisk(database);
  return count;
}

async function findDue(database: Connection, at: Date): Promise<DueState[] | undefined> {
  const { profile, confirmed } = await readCurrentPractice(database);
  const { retentionDays } = profile;
  // Days that were just typed may be a slip, and those before them were meant to change.
  if (!retentionDays || !confirmed.includes('retentionDays')) return undefined;
  const due: DueState[] = [];
  for (const state of requestStates) {
    const days = retentionDays[state];
    const unchangedSince = new Date(at.getTime() - days * millisecondsPerDay).toISOString();
    const requests = await listDue(database, state, unchangedSince);
    due.push({ state, days, unchangedSince, requests });
  }
  return due;
}

function countOf(due: readonly DueState[]): number {
  return due.reduce((count, { requests }) => count + requests.length, 0);
}

async function record(
  { unitOfWork, vault }: Retention,
  entry: Pick<AuditEntry, 'at' | 'actor' | 'detail'>,
): Promise<void> {
  await unitOfWork.run((transaction) =>
    appendAudit(transaction, vault, { ...entry, action: 'retention-run', subject: 'requests' }),
  );
}
