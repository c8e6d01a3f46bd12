/** Which definition a clinician of the practice has signed. Rows are never changed or removed. */
export interface SignOffsTable {
  /** SHA-256 of the definition's content: each is signed once. */
  content_hash: string;
  /** Its version when it was signed. */
  definition_version: string;
  signed_at: string;
  /** Id of the staff account. */
  signed_by: string;
  /** Name of the account on that day. */
  signed_name: string;
  comment: string;
}
