import type { CallOutcome, CloseReason, RequestState } from '../../../consultation/index.ts';

/** What staff did with a request, in order. What they typed is sealed in `request_parts`. */
export interface RequestEventsTable {
  request_id: string;
  /** Counts up for each request. */
  sequence: number;
  /** For a call or a note made by the page, so that a repeated press is one entry. */
  id: string;
  at: string;
  /** Id of the staff account. */
  actor: string;
  kind:
    | 'taken'
    | 'released'
    | 'moved'
    | 'called'
    | 'noted'
    | 'answer-corrected'
    | 'contact-corrected';
  from_state: RequestState | null;
  to_state: RequestState | null;
  reason: CloseReason | null;
  outcome: CallOutcome | null;
  call_back_at: string | null;
  /** Which sealed part holds what was typed: a note, or a correction. */
  part_sequence: number | null;
}

export interface DeskTables {
  readonly request_events: RequestEventsTable;
}
