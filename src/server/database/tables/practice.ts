/** Every version of the practice profile that was ever saved. Version 0 is the default. */
export interface PracticeVersionsTable {
  version: number;
  /** JSON of a `PracticeProfile`. */
  profile: string;
  /** JSON list of the parts that an owner has confirmed. */
  confirmed: string;
  saved_at: string;
  /** Id of the staff account that saved it. */
  saved_by: string;
}

/** Facts about the database itself, such as the sealed check of the master key. */
export interface MetaTable {
  name: string;
  value: string;
}
