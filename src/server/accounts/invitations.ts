import type { Role } from '../../consultation/index.ts';
import type { Invitation } from '../../consultation/staff-api.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { refuse, refuseField, succeed } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { findAccountByEmail, readNames } from './account-repository.ts';
import type { Accounts } from './accounts.ts';
import { insertLink } from './link-repository.ts';
import type { MadeLink } from './link-repository.ts';
import type { AccountManager } from './manage-accounts.ts';

/** Invites someone. A second invitation to the same address replaces the first. */
export async function invite(
  accounts: Accounts,
  by: AccountManager,
  person: { readonly name: string; readonly email: string; readonly role: Role },
): Promise<Outcome<MadeLink>> {
  const { unitOfWork, vault, clock } = accounts;
  return unitOfWork.run(async (transaction): Promise<Outcome<MadeLink>> => {
    if (await findAccountByEmail(transaction, person.email)) {
      return refuseField('malformed', 'email', 'email-taken');
    }
    await transaction.deleteFrom('staff_links').where('email', '=', person.email).execute();
    const made = await insertLink(
      transaction,
      { ...accounts, origin: by.origin },
      { purpose: 'invitation', ...person, madeBy: by.accountId },
    );
    const entry = { at: clock.now(), actor: { account: by.accountId }, subject: made.id };
    const detail = { role: person.role };
    await appendAudit(transaction, vault, { ...entry, action: 'account-invited', detail });
    return succeed({ link: made.link, expiresAt: made.expiresAt });
  });
}

/** Invitations that nobody has used, newest first. */
export async function listInvitations({ database, clock }: Accounts): Promise<Invitation[]> {
  const rows = await database
    .selectFrom('staff_links')
    .selectAll()
    .where('purpose', '=', 'invitation')
    .orderBy('created_at', 'desc')
    .execute();
  const names = await readNames(
    database,
    rows.flatMap((row) => row.made_by ?? []),
  );
  const now = clock.now().toISOString();
  return rows.map((row) => ({
    id: row.id,
    name: row.name ?? '',
    email: row.email ?? '',
    role: row.role,
    invitedBy: names.get(row.made_by ?? '') ?? '',
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    expired: row.expires_at <= now,
  }));
}

/** Takes an invitation back: its link stops working. */
export async function revokeInvitation(
  { unitOfWork, vault, clock }: Accounts,
  by: AccountManager,
  id: string,
): Promise<Outcome<{ readonly done: true }>> {
  return unitOfWork.run(async (transaction): Promise<Outcome<{ readonly done: true }>> => {
    const { numDeletedRows } = await transaction
      .deleteFrom('staff_links')
      .where('id', '=', id)
      .where('purpose', '=', 'invitation')
      .executeTakeFirst();
    if (numDeletedRows === 0n) return refuse('not-found');
    const entry = { at: clock.now(), actor: { account: by.accountId }, subject: id, detail: {} };
    await appendAudit(transaction, vault, { ...entry, action: 'invitation-revoked' });
    return succeed({ done: true });
  });
}
