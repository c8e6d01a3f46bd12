import type { Role } from '../../consultation/index.ts';
import type { StaffAccount } from '../../consultation/staff-api.ts';
import type { Connection } from '../database/connect.ts';
import type { StaffAccountsTable } from '../database/tables/accounts.ts';
import type { Selectable } from 'kysely';

/** The kind of credential that a password is, as better-auth calls it. */
const passwordProvider = 'credential';

function toAccount(row: Selectable<StaffAccountsTable>): StaffAccount {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    secondFactor: row.two_factor_enabled === 1,
    disabled: row.disabled === 1,
    createdAt: row.created_at,
    lastSignInAt: row.last_sign_in_at,
  };
}

/** Every account, by name. */
export async function listAccounts(database: Connection): Promise<StaffAccount[]> {
  const rows = await database.selectFrom('staff_accounts').selectAll().orderBy('name').execute();
  return rows.map(toAccount);
}

export async function findAccount(
  database: Connection,
  id: string,
): Promise<StaffAccount | undefined> {
  const row = await database
    .selectFrom('staff_accounts')
    .selectAll()
    .where('id', '=', id)
    .executeTakeFirst();
  return row && toAccount(row);
}

/** @param email in lower case */
export async function findAccountByEmail(
  database: Connection,
  email: string,
): Promise<StaffAccount | undefined> {
  const row = await database
    .selectFrom('staff_accounts')
    .selectAll()
    .where('email', '=', email)
    .executeTakeFirst();
  return row && toAccount(row);
}

/** Names by account id, for lists that say who did something. */
export async function readNames(
  database: Connection,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await database
    .selectFrom('staff_accounts')
    .select(['id', 'name'])
    .where('id', 'in', [...new Set(ids)])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}

export async function isDisabled(database: Connection, id: string): Promise<boolean> {
  return (await findAccount(database, id))?.disabled ?? true;
}

/** Owners who can sign in. */
export async function countOwners(database: Connection): Promise<number> {
  const { owners } = await database
    .selectFrom('staff_accounts')
    .select((select) => select.fn.countAll().as('owners'))
    .where('role', '=', 'owner')
    .where('disabled', '=', 0)
    .executeTakeFirstOrThrow();
  return Number(owners);
}

/** Writes a new account with the hash of its password. */
export async function insertAccount(
  transaction: Connection,
  account: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly role: Role;
    readonly passwordHash: string;
    readonly at: Date;
  },
): Promise<void> {
  const at = account.at.toISOString();
  await transaction
    .insertInto('staff_accounts')
    .values({
      id: account.id,
      name: account.name,
      email: account.email,
      email_verified: 1,
      created_at: at,
      updated_at: at,
      two_factor_enabled: 0,
      role: account.role,
      disabled: 0,
    })
    .execute();
  await transaction
    .insertInto('staff_credentials')
    .values({
      id: account.id,
      account_id: account.id,
      provider_id: passwordProvider,
      user_id: account.id,
      password: account.passwordHash,
      created_at: at,
      updated_at: at,
    })
    .execute();
}

export async function updateAccount(
  transaction: Connection,
  id: string,
  change: Partial<Pick<StaffAccountsTable, 'role' | 'disabled' | 'last_sign_in_at'>>,
): Promise<void> {
  await transaction.updateTable('staff_accounts').set(change).where('id', '=', id).execute();
}

export async function readPasswordHash(
  database: Connection,
  id: string,
): Promise<string | undefined> {
  const row = await database
    .selectFrom('staff_credentials')
    .select('password')
    .where('user_id', '=', id)
    .where('provider_id', '=', passwordProvider)
    .executeTakeFirst();
  return row?.password ?? undefined;
}

export async function writePasswordHash(
  transaction: Connection,
  id: string,
  passwordHash: string,
  at: Date,
): Promise<void> {
  await transaction
    .updateTable('staff_credentials')
    .set({ password: passwordHash, updated_at: at.toISOString() })
    .where('user_id', '=', id)
    .where('provider_id', '=', passwordProvider)
    .execute();
}

/** Forgets the authenticator app and the backup codes of an account. */
export async function removeSecondFactor(transaction: Connection, id: string): Promise<void> {
  await transaction.deleteFrom('staff_second_factors').where('user_id', '=', id).execute();
  await transaction
    .updateTable('staff_accounts')
    .set({ two_factor_enabled: 0 })
    .where('id', '=', id)
    .execute();
}
