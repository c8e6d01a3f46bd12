import { partsToConfirm } from '../../consultation/index.ts';
import type { PartToConfirm, PracticeProfile, PracticeVersion } from '../../consultation/index.ts';
import type { PracticePage } from '../../consultation/staff-api.ts';
import { readNames } from '../accounts/account-repository.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { AuditAction, AuditDetail } from '../audit/audit-entry.ts';
import type { AppDependencies } from '../dependencies.ts';
import { refuse, succeed } from '../outcome.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import { canSend, readCurrentPractice } from '../practice-versions.ts';
import { findSaved, insertVersion } from './practice-repository.ts';
import { emptyParts, overlappingHours, stillConfirmed } from './profile-parts.ts';

type Practice = Pick<AppDependencies, 'database' | 'unitOfWork' | 'vault' | 'clock'>;

/** The profile with what is still to be done before requests can be sent. */
export async function readPracticePage({
  database,
}: Pick<Practice, 'database'>): Promise<PracticePage> {
  const current = await readCurrentPractice(database);
  const saved = await findSaved(database, current.version);
  const names = await readNames(database, saved ? [saved.savedBy] : []);
  return {
    current,
    savedAt: saved?.savedAt ?? null,
    savedBy: saved ? { id: saved.savedBy, name: names.get(saved.savedBy) ?? '' } : null,
    toConfirm: partsToConfirm.filter((part) => !current.confirmed.includes(part)),
    empty: emptyParts(current.profile),
    canSend: canSend(current),
  };
}

/** Saves a new version of the profile. A part that changed has to be confirmed again. */
export async function saveProfile(
  practice: Practice,
  accountId: string,
  { version, profile }: { readonly version: number; readonly profile: PracticeProfile },
): Promise<Outcome<PracticePage>> {
  const overlapping = overlappingHours(profile);
  if (overlapping.length > 0) {
    const fields = overlapping.map((place) => ({
      field: `profile.hours.${place}`,
      code: 'hours-overlap',
    }));
    return refuse('malformed', { fields });
  }
  return saveNext(practice, accountId, version, (before) => ({
    profile,
    confirmed: stillConfirmed(before.confirmed, before.profile, profile),
    action: 'practice-changed',
    detail: {},
  }));
}

/** Confirms parts of the profile as they stand. What is empty cannot be confirmed. */
export async function confirmProfile(
  practice: Practice,
  accountId: string,
  { version, parts }: { readonly version: number; readonly parts: readonly PartToConfirm[] },
): Promise<Outcome<PracticePage>> {
  return saveNext(practice, accountId, version, ({ profile, confirmed }) => {
    const empty = emptyParts(profile).filter((part) => parts.includes(part));
    if (empty.length > 0) {
      return refuse('malformed', { fields: empty.map((field) => ({ field, code: 'empty' })) });
    }
    return {
      profile,
      confirmed: partsToConfirm.filter((part) => [...confirmed, ...parts].includes(part)),
      action: 'practice-confirmed',
      detail: { parts: [...parts] },
    };
  });
}

type NextVersion = Omit<PracticeVersion, 'version'> & {
  readonly action: AuditAction;
  readonly detail: AuditDetail;
};

async function saveNext(
  { database, unitOfWork, vault, clock }: Practice,
  accountId: string,
  version: number,
  toNext: (before: PracticeVersion) => NextVersion | Refusal,
): Promise<Outcome<PracticePage>> {
  const at = clock.now();
  const refusal = await unitOfWork.run(async (transaction): Promise<Refusal | undefined> => {
    const before = await readCurrentPractice(transaction);
    if (before.version !== version) return stale(version, before.version);
    const made = toNext(before);
    if ('ok' in made) return made;
    const { action, detail, ...next } = made;
    const saved = { savedAt: at.toISOString(), savedBy: accountId };
    const nextVersion = version + 1;
    if (!(await insertVersion(transaction, { version: nextVersion, ...next }, saved))) {
      return stale(version, nextVersion);
    }
    const entry = { at, actor: { account: accountId }, subject: 'practice' };
    await appendAudit(transaction, vault, {
      ...entry,
      action,
      detail: { ...detail, practice: nextVersion },
    });
    return undefined;
  });
  return refusal ?? succeed(await readPracticePage({ database }));
}

function stale(yours: number, current: number): Refusal {
  return refuse('stale', { versions: { yours, current } });
}
