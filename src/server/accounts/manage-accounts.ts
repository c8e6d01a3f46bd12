import type { Role } from '../../consultation/index.ts';
import type { StaffAccount } from '../../consultation/staff-api.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { AuditAction, AuditDetail } from '../audit/audit-entry.ts';
import type { Connection } from '../database/connect.ts';
import { refuse, refuseField, succeed } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { countOwners, findAccount, updateAccount } from './account-repository.ts';
import type { Accounts } from './accounts.ts';
import { insertLink, removeLinksFor, removeLinksMadeBy } from './link-repository.ts';
import type { MadeLink } from './link-repository.ts';
import { endSessions } from './staff-session.ts';

/** Who does it, and where the pages of the links are. */
export interface AccountManager {
  readonly accountId: string;
  readonly origin: string;
}

/** Gives an account another role. It holds from the account's next request on. */
export function changeRole(
  accounts: Accounts,
  by: AccountManager,
  id: string,
  role: Role,
): Promise<Outcome<StaffAccount>> {
  return changeAccount(accounts, by, id, async (transaction, account) => {
    if (role !== 'owner' && (await isLastOwner(transaction, account))) return lastOwner('role');
    await updateAccount(transaction, id, { role });
    if (role !== 'owner') await removeLinksMadeBy(transaction, id);
    return succeed({ action: 'role-changed', detail: { roleBefore: account.role, role } });
  });
}

/** Closes an account: its sessions end at once, and links for it or by it stop working. */
export function disableAccount(
  accounts: Accounts,
  by: AccountManager,
  id: string,
): Promise<Outcome<StaffAccount>> {
  return changeAccount(accounts, by, id, async (transaction, account) => {
    if (await isLastOwner(transaction, account)) return lastOwner('id');
    await updateAccount(transaction, id, { disabled: 1 });
    await endSessions(transaction, id);
    await removeLinksFor(transaction, id);
    await removeLinksMadeBy(transaction, id);
    return succeed({ action: 'account-disabled', detail: {} });
  });
}

export function enableAccount(
  accounts: Accounts,
  by: AccountManager,
  id: string,
): Promise<Outcome<StaffAccount>> {
  return changeAccount(accounts, by, id, async (transaction) => {
    await updateAccount(transaction, id, { disabled: 0 });
    return succeed({ action: 'account-enabled', detail: {} });
  });
}

/** A link for a lost password. It replaces an earlier one. */
export async function makeResetLink(
  accounts: Accounts,
  by: AccountManager,
  id: string,
  secondFactorToo: boolean,
): Promise<Outcome<MadeLink>> {
  const { unitOfWork, vault, clock } = accounts;
  return unitOfWork.run(async (transaction): Promise<Outcome<MadeLink>> => {
    const account = await findAccount(transaction, id);
    if (!account || account.disabled) return refuse('not-found');
    await removeLinksFor(transaction, id);
    const made = await insertLink(
      transaction,
      { ...accounts, origin: by.origin },
      {
        purpose: 'reset',
        role: account.role,
        accountId: id,
        secondFactorToo,
        madeBy: by.accountId,
      },
    );
    const entry = { at: clock.now(), actor: { account: by.accountId }, subject: id };
    const detail = { reason: secondFactorToo ? 'password-and-second-factor' : 'password' };
    await appendAudit(transaction, vault, { ...entry, action: 'reset-link-made', detail });
    return succeed({ link: made.link, expiresAt: made.expiresAt });
  });
}

type AccountChange = (
  transaction: Connection,
  account: StaffAccount,
) => Promise<Outcome<{ readonly action: AuditAction; readonly detail: AuditDetail }>>;

async function changeAccount(
  { unitOfWork, vault, clock }: Accounts,
  by: AccountManager,
  id: string,
  change: AccountChange,
): Promise<Outcome<StaffAccount>> {
  return unitOfWork.run(async (transaction): Promise<Outcome<StaffAccount>> => {
    const account = await findAccount(transaction, id);
    if (!account) return refuse('not-found');
    const changed = await change(transaction, account);
    if (!changed.ok) return changed;
    const entry = { at: clock.now(), actor: { account: by.accountId }, subject: id };
    await appendAudit(transaction, vault, { ...entry, ...changed.value });
    const after = await findAccount(transaction, id);
    return after ? succeed(after) : refuse('not-found');
  });
}

async function isLastOwner(transaction: Connection, account: StaffAccount): Promise<boolean> {
  if (account.role !== 'owner' || account.disabled) return false;
  return (await countOwners(transaction)) === 1;
}

function lastOwner(field: string) {
  return refuseField('transition-not-possible', field, 'last-owner');
}
