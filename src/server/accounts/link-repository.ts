import { randomBytes, randomUUID } from 'node:crypto';
import type { Role } from '../../consultation/index.ts';
import { accountLimits } from '../../consultation/staff-api.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import type { Vault } from '../vault/vault.ts';

const millisecondsPerHour = 3_600_000;
/** Bytes of a token: 256 bits, so that nobody guesses one. */
const tokenBytes = 32;

/** Who makes links, and where they lead. */
export interface LinkMaker {
  readonly vault: Vault;
  readonly clock: Clock;
  /** What the pages are served from, without a slash at its end. */
  readonly origin: string;
}

/** What a link is for. */
export interface LinkOrder {
  readonly purpose: 'owner' | 'invitation' | 'reset';
  readonly role: Role;
  readonly accountId?: string;
  readonly name?: string;
  readonly email?: string;
  readonly secondFactorToo?: boolean;
  readonly madeBy?: string;
}

/** A link as it was just made. It cannot be shown again: its token is not kept. */
export interface MadeLink {
  readonly link: string;
  readonly expiresAt: string;
}

/** A link that is still good. */
export interface OpenLink {
  readonly purpose: 'owner' | 'invitation' | 'reset';
  readonly accountId: string | null;
  readonly name: string | null;
  readonly email: string | null;
  readonly role: Role;
  readonly secondFactorToo: boolean;
  readonly madeBy: string | null;
  readonly expiresAt: string;
}

/** Makes a one-time link. The token stands in the fragment, which no server or log sees. */
export async function insertLink(
  transaction: Connection,
  { vault, clock, origin }: LinkMaker,
  order: LinkOrder,
): Promise<MadeLink & { readonly id: string }> {
  const token = randomBytes(tokenBytes).toString('base64url');
  const id = randomUUID();
  const now = clock.now();
  const hours = accountLimits.linkHours;
  const expiresAt = new Date(now.getTime() + hours * millisecondsPerHour).toISOString();
  await transaction
    .insertInto('staff_links')
    .values({
      id,
      purpose: order.purpose,
      token_hash: hashToken(vault, token),
      account_id: order.accountId ?? null,
      name: order.name ?? null,
      email: order.email ?? null,
      role: order.role,
      second_factor_too: order.secondFactorToo ? 1 : 0,
      made_by: order.madeBy ?? null,
      created_at: now.toISOString(),
      expires_at: expiresAt,
    })
    .execute();
  return { id, link: `${origin}/front-desk#link=${token}`, expiresAt };
}

/**
 * The link that a token belongs to, while it is good: in its time, and made at a start of the
 * program or by someone who is an owner still.
 */
export async function findLink(
  database: Connection,
  { vault, clock }: Pick<LinkMaker, 'vault' | 'clock'>,
  token: string,
): Promise<OpenLink | undefined> {
  const row = await database
    .selectFrom('staff_links')
    .leftJoin('staff_accounts as maker', 'maker.id', 'staff_links.made_by')
    .selectAll('staff_links')
    .where('token_hash', '=', hashToken(vault, token))
    .where('expires_at', '>', clock.now().toISOString())
    .where((where) =>
      where.or([
        where('made_by', 'is', null),
        where.and([where('maker.role', '=', 'owner'), where('maker.disabled', '=', 0)]),
      ]),
    )
    .executeTakeFirst();
  if (!row) return undefined;
  return {
    purpose: row.purpose,
    accountId: row.account_id,
    name: row.name,
    email: row.email,
    role: row.role,
    secondFactorToo: row.second_factor_too === 1,
    madeBy: row.made_by,
    expiresAt: row.expires_at,
  };
}

/** Uses a link up. Of two at once, one gets true. */
export async function takeLink(
  transaction: Connection,
  { vault, clock }: Pick<LinkMaker, 'vault' | 'clock'>,
  token: string,
): Promise<boolean> {
  const { numDeletedRows } = await transaction
    .deleteFrom('staff_links')
    .where('token_hash', '=', hashToken(vault, token))
    .where('expires_at', '>', clock.now().toISOString())
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Takes back the links that an account made, when it may make none any more. */
export async function removeLinksMadeBy(transaction: Connection, accountId: string): Promise<void> {
  await transaction.deleteFrom('staff_links').where('made_by', '=', accountId).execute();
}

/** Takes back the links for an account. */
export async function removeLinksFor(transaction: Connection, accountId: string): Promise<void> {
  await transaction.deleteFrom('staff_links').where('account_id', '=', accountId).execute();
}

function hashToken(vault: Vault, token: string): string {
  return vault.keyedHash('accounts', 'link', token);
}

/** Days for which a link that was never used stays in the list, as expired. */
const keptDays = 30;

/** Removes links that expired long ago. */
export async function pruneLinks(database: Connection, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * millisecondsPerHour).toISOString();
  await database.deleteFrom('staff_links').where('expires_at', '<', before).execute();
}
