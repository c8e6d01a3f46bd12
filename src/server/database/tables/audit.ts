/** Append-only and hash-chained: a changed or missing row breaks the chain. */
export interface AuditLogTable {
  sequence: number;
  at: string;
  /** `patient`, `system`, or the id of a staff account. */
  actor: string;
  action: string;
  /** What it was done to, such as the id of a request. */
  subject: string;
  /** JSON of allow-listed keys; see `audit-entry.ts`. */
  detail: string;
  previous_hash: string;
  hash: string;
}

/** The end of the chain, in one row. Writing it first puts appends into one order. */
export interface AuditHeadTable {
  id: number;
  sequence: number;
  hash: string;
}
