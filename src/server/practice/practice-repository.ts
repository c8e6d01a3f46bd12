import type { PracticeVersion } from '../../consultation/index.ts';
import type { Connection } from '../database/connect.ts';

/** When a version of the profile was saved, and by whom. */
export interface SavedVersion {
  readonly savedAt: string;
  readonly savedBy: string;
}

/** @returns nothing for the default, which nobody saved */
export async function findSaved(
  database: Connection,
  version: number,
): Promise<SavedVersion | undefined> {
  const row = await database
    .selectFrom('practice_versions')
    .select(['saved_at', 'saved_by'])
    .where('version', '=', version)
    .executeTakeFirst();
  return row && { savedAt: row.saved_at, savedBy: row.saved_by };
}

/**
 * Saves the next version of the profile. Of two that follow the same one, one is saved.
 * @returns whether this one was
 */
export async function insertVersion(
  transaction: Connection,
  { version, profile, confirmed }: PracticeVersion,
  { savedAt, savedBy }: SavedVersion,
): Promise<boolean> {
  const inserted = await transaction
    .insertInto('practice_versions')
    .values({
      version,
      profile: JSON.stringify(profile),
      confirmed: JSON.stringify(confirmed),
      saved_at: savedAt,
      saved_by: savedBy,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('version')
    .executeTakeFirst();
  return inserted !== undefined;
}
