import * as z from 'zod/mini';
import {
  defaultPracticeProfile,
  partsToConfirm,
  practiceVersionSchema,
} from '../consultation/index.ts';
import type { PracticeVersion, PublicPractice } from '../consultation/index.ts';
import type { Connection } from './database/connect.ts';

/** The profile before an owner has saved one. */
const defaultVersion: PracticeVersion = {
  version: 0,
  profile: defaultPracticeProfile,
  confirmed: [],
};

/** The profile as it stands now. */
export async function readCurrentPractice(database: Connection): Promise<PracticeVersion> {
  const row = await database
    .selectFrom('practice_versions')
    .selectAll()
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ? toPracticeVersion(row) : defaultVersion;
}

/** An earlier version of the profile, or the current one. */
export async function readPracticeVersion(
  database: Connection,
  version: number,
): Promise<PracticeVersion | undefined> {
  if (version === defaultVersion.version) return defaultVersion;
  const row = await database
    .selectFrom('practice_versions')
    .selectAll()
    .where('version', '=', version)
    .executeTakeFirst();
  return row && toPracticeVersion(row);
}

/** Every version of the profile, with the one from before an owner saved any. */
export async function listPracticeVersions(database: Connection): Promise<PracticeVersion[]> {
  const rows = await database.selectFrom('practice_versions').selectAll().execute();
  return [defaultVersion, ...rows.map(toPracticeVersion)];
}

function toPracticeVersion(row: {
  readonly version: number;
  readonly profile: string;
  readonly confirmed: string;
}): PracticeVersion {
  const profile: unknown = JSON.parse(row.profile);
  const confirmed: unknown = JSON.parse(row.confirmed);
  return z.parse(practiceVersionSchema, { version: row.version, profile, confirmed });
}

/** Whether an owner has confirmed everything that Send needs. */
export function canSend({ confirmed }: PracticeVersion): boolean {
  return partsToConfirm.every((part) => confirmed.includes(part));
}

/** What the patient's pages may know of the profile. */
export function toPublicPractice(practice: PracticeVersion): PublicPractice {
  return { version: practice.version, ...practice.profile, canSend: canSend(practice) };
}
