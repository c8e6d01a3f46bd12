import { hashPassword } from 'better-auth/crypto';
import { appendAudit } from '../audit/append-audit.ts';
import type { Connection } from '../database/connect.ts';
import { refuseField, succeed } from '../outcome.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import { readCurrentPractice } from '../practice-versions.ts';
import { writePasswordHash } from './account-repository.ts';
import type { Accounts } from './accounts.ts';
import { checkPassword } from './check-password.ts';
import { isCommonPassword } from './common-passwords.ts';
import { removeLinksFor } from './link-repository.ts';
import { endSessions } from './staff-session.ts';
import type { StaffSession } from './staff-session.ts';

/**
 * Hashes a new password with scrypt, unless it is a common one or made of what everyone
 * knows of the practice and the account.
 * @param known name and address of the account
 */
export async function hashNewPassword(
  database: Connection,
  password: string,
  known: readonly string[],
): Promise<Outcome<string>> {
  const { profile } = await readCurrentPractice(database);
  const everyoneKnows = [...known, profile.name, ...profile.lines.map((line) => line.name)];
  return isCommonPassword(password, everyoneKnows)
    ? refuseField('password-refused', 'password', 'password-common')
    : succeed(await hashPassword(password));
}

/** Changes one's own password. Every other session of the account ends at once. */
export async function changePassword(
  accounts: Accounts,
  session: StaffSession,
  typed: { readonly current: string; readonly next: string },
): Promise<Outcome<{ readonly done: true }>> {
  const { database, unitOfWork, vault, clock } = accounts;
  const { id, name, email } = session.account;
  const refusal = await checkPassword(accounts, session, typed.current);
  if (refusal) return atField(refusal, 'current');
  const hashed = await hashNewPassword(database, typed.next, [name, email]);
  if (!hashed.ok) return atField(hashed, 'next');
  const at = clock.now();
  await unitOfWork.run(async (transaction) => {
    await writePasswordHash(transaction, id, hashed.value, at);
    await endSessions(transaction, id, session.token);
    await removeLinksFor(transaction, id);
    const entry = { at, actor: { account: id }, subject: id, detail: {} };
    await appendAudit(transaction, vault, { ...entry, action: 'password-changed' });
  });
  return succeed({ done: true });
}

function atField(refusal: Refusal, field: string): Refusal {
  const fields = refusal.details?.fields?.map(({ code }) => ({ field, code }));
  return fields ? { ...refusal, details: { fields } } : refusal;
}
