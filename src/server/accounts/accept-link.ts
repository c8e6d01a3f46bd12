import { randomUUID } from 'node:crypto';
import { appendAudit } from '../audit/append-audit.ts';
import type { AuditEntry } from '../audit/audit-entry.ts';
import type { Connection } from '../database/connect.ts';
import { refuse, refuseField, succeed } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import {
  findAccount,
  findAccountByEmail,
  insertAccount,
  removeSecondFactor,
  updateAccount,
  writePasswordHash,
} from './account-repository.ts';
import type { Accounts } from './accounts.ts';
import { addressPrefix } from './address-prefix.ts';
import { signInLimits } from './attempts.ts';
import { findLink, removeLinksFor, removeLinksMadeBy, takeLink } from './link-repository.ts';
import type { OpenLink } from './link-repository.ts';
import { hashNewPassword } from './passwords.ts';
import { counterOf, limit, unlockAccount } from './sign-in-limits.ts';
import { endSessions } from './staff-session.ts';

/** What a link's page shows before it is used. */
export async function inspectLink(
  accounts: Accounts,
  address: string,
  token: string,
): Promise<Outcome<Pick<OpenLink, 'purpose' | 'name' | 'email' | 'role' | 'expiresAt'>>> {
  const limited = await limit(counterOf(accounts), signInLimits.link, addressPrefix(address));
  if (limited) return limited;
  const link = await findLink(accounts.database, accounts, token);
  if (!link) return refuse('link-not-valid');
  const { purpose, role, expiresAt } = link;
  const { name, email } = await whoseLink(accounts.database, link);
  return succeed({ purpose, name, email, role, expiresAt });
}

/** What a person gives when using a link. */
export interface AcceptedLink {
  readonly token: string;
  readonly password: string;
  readonly name?: string | undefined;
  readonly email?: string | undefined;
}

/**
 * Uses a link, once: makes the account, or sets the new password of one that there is. An
 * owner's link used with the address of an account gives that account back to its owner.
 */
export async function acceptLink(
  accounts: Accounts,
  address: string,
  typed: AcceptedLink,
): Promise<Outcome<{ readonly email: string }>> {
  const { database, unitOfWork } = accounts;
  const limited = await limit(counterOf(accounts), signInLimits.link, addressPrefix(address));
  if (limited) return limited;
  const link = await findLink(database, accounts, typed.token);
  if (!link) return refuse('link-not-valid');
  const who = await whoseLink(database, link);
  const email = link.purpose === 'owner' ? typed.email : who.email;
  const name = typed.name ?? who.name;
  if (!email) return refuseField('malformed', 'email', 'email-malformed');

  const hashed = await hashNewPassword(database, typed.password, [name ?? '', email]);
  if (!hashed.ok) return hashed;
  return unitOfWork.run(async (transaction): Promise<Outcome<{ email: string }>> => {
    if (!(await findLink(transaction, accounts, typed.token))) return refuse('link-not-valid');
    const existing = await findAccountByEmail(transaction, email);
    if (link.purpose === 'invitation' && existing) {
      return refuseField('malformed', 'email', 'email-taken');
    }
    if (!existing && !name) return refuseField('malformed', 'name', 'name-missing');
    if (!(await takeLink(transaction, accounts, typed.token))) return refuse('link-not-valid');
    const settle = existing ? resetAccount : createAccount;
    const id = existing?.id ?? randomUUID();
    await settle(transaction, accounts, link, { id, name: name ?? '', email, hash: hashed.value });
    const counter = { ...counterOf(accounts), database: transaction };
    await unlockAccount(counter, { id, email }, address);
    return succeed({ email });
  });
}

interface SettledAccount {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly hash: string;
}

async function createAccount(
  transaction: Connection,
  { vault, clock }: Accounts,
  { role, madeBy }: OpenLink,
  { id, name, email, hash }: SettledAccount,
): Promise<void> {
  const at = clock.now();
  await insertAccount(transaction, { id, name, email, role, passwordHash: hash, at });
  const actor: AuditEntry['actor'] = madeBy === null ? 'system' : { account: madeBy };
  const entry = { at, actor, subject: id, detail: { role } };
  await appendAudit(transaction, vault, { ...entry, action: 'account-created' });
}

async function resetAccount(
  transaction: Connection,
  { vault, clock }: Accounts,
  link: OpenLink,
  { id, hash }: SettledAccount,
): Promise<void> {
  const at = clock.now();
  await writePasswordHash(transaction, id, hash, at);
  await endSessions(transaction, id);
  await removeLinksFor(transaction, id);
  await removeLinksMadeBy(transaction, id);
  const recovers = link.purpose === 'owner';
  if (link.secondFactorToo || recovers) await removeSecondFactor(transaction, id);
  if (recovers) await updateAccount(transaction, id, { role: 'owner', disabled: 0 });
  // Who used the link is not known: the log says who made it, and so answers for it.
  const detail = { reason: link.purpose, from: link.madeBy ?? 'console' };
  const entry = { at, actor: 'system', subject: id, detail } as const;
  await appendAudit(transaction, vault, { ...entry, action: 'account-reset' });
}

async function whoseLink(database: Connection, link: OpenLink) {
  if (link.accountId === null) return { name: link.name, email: link.email };
  const account = await findAccount(database, link.accountId);
  return { name: account?.name ?? null, email: account?.email ?? null };
}
