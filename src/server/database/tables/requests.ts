import type { CloseReason, Language, RequestState } from '../../../consultation/index.ts';
import type { Level, OptionStatus } from '../../../rules/index.ts';

/** Yes or no in a column that both stores understand. */
export type StoredFlag = 0 | 1;

/** The plain workflow columns of a request. */
export interface RequestsTable {
  id: string;
  /** What the person quotes on the phone. Unique. */
  code: string;
  /** Keyed hash of the SHA-256 of the exact bytes that were sent. */
  payload_hash: string;
  received_at: string;
  state: RequestState;
  state_changed_at: string;
  /** Counts changes; a change names the version that it was made on. */
  version: number;
  /** What the person was shown. */
  level: Level;
  medical_grade_status: OptionStatus | null;
  topical_status: OptionStatus | null;
  urgent: StoredFlag;
  recheck: StoredFlag;
  date_doubt: StoredFlag;
  test: StoredFlag;
  /** Id of the staff account that took it. */
  assignee: string | null;
  language: Language;
  contract_version: number;
  definition_version: string;
  /** Version of the definition that was current when it was received, or that flagged it since. */
  definition_current: string;
  practice_version: number;
  practice_current: number;
  consents_version: string;
  call_back_at: string | null;
  attempts: number;
  /** Why it was closed; null while it is not. */
  close_reason: CloseReason | null;
  /** When staff last did something; null until they do. */
  changed_at: string | null;
  /** Sorts the worklist: those to call first, then the longest wait. See `waiting-order.ts`. */
  waiting_order: string;
}

/** The data key of a request, wrapped by the master key. Without it the parts are noise. */
export interface RequestKeysTable {
  request_id: string;
  key_version: number;
  nonce: string;
  wrapped: string;
}

/** One sealed part. Repeated parts (notes) count up in `sequence`. */
export interface RequestPartsTable {
  request_id: string;
  part: string;
  sequence: number;
  schema_version: number;
  nonce: string;
  sealed: string;
}

/** What is to be told to someone else, written in the same transaction. Nothing personal. */
export interface OutboxTable {
  id: string;
  request_id: string;
  event: string;
  created_at: string;
  attempts: number;
  delivered_at: string | null;
}

/** That a request was erased. The id is kept as a keyed hash. */
export interface TombstonesTable {
  id_hash: string;
  erased_at: string;
}
