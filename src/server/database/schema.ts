import type { AccountTables } from './tables/accounts.ts';
import type { AuditHeadTable, AuditLogTable } from './tables/audit.ts';
import type { DeskTables } from './tables/desk.ts';
import type { MetaTable, PracticeVersionsTable } from './tables/practice.ts';
import type {
  OutboxTable,
  RequestKeysTable,
  RequestPartsTable,
  RequestsTable,
  TombstonesTable,
} from './tables/requests.ts';
import type { SignOffsTable } from './tables/sign-offs.ts';

/**
 * Every table, with portable column types: text, integer, instants as ISO text in UTC,
 * yes and no as 1 and 0.
 *
 * What a copy of the database shows without the key (everything else is sealed):
 * - `requests`: that a request exists, its id and code, when it was received and changed,
 *   its level and the status of both options, whether it is urgent, to be checked again,
 *   doubtful in its date or a test, who has it, in what language it was written, which
 *   versions it was decided with, how often and when to call. No name, contact, answer,
 *   reason, caution or note.
 * - `request_parts`: how many parts and notes a request has, and about how long they are.
 * - `audit_log`: who did what to which request, and when.
 * - `outbox`, `tombstones`: that something happened, and that something was erased.
 * - `practice_versions`: what the practice publishes about itself.
 * - `request_events`: what staff did with a request, when and with what outcome. No text.
 * - `sign_offs`: which rules a clinician signed, who and when, and the comment. Nothing of patients.
 * - `staff_*`: names and addresses of staff, hashes of passwords, encrypted second factors.
 *
 * The level and the statuses are worked out from health answers and say a little about
 * them; the worklist and the reports need them, so they are plain.
 */
export interface DatabaseSchema extends AccountTables, DeskTables {
  readonly requests: RequestsTable;
  readonly request_keys: RequestKeysTable;
  readonly request_parts: RequestPartsTable;
  readonly outbox: OutboxTable;
  readonly tombstones: TombstonesTable;
  readonly audit_log: AuditLogTable;
  readonly audit_head: AuditHeadTable;
  readonly practice_versions: PracticeVersionsTable;
  readonly sign_offs: SignOffsTable;
  readonly meta: MetaTable;
}
