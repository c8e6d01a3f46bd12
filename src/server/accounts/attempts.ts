import type { Connection } from '../database/connect.ts';
import type { Vault } from '../vault/vault.ts';

/** How often something may be tried within a span of time. */
export interface AttemptLimit {
  readonly name: string;
  readonly most: number;
  readonly minutes: number;
}

/**
 * Limits of signing in. "Address" is an IPv4 address or the /64 of an IPv6 address. What
 * guesses from many addresses at one account cost stands in `account-delay.ts`.
 */
export const signInLimits = {
  accountAtAddress: { name: 'account-at-address', most: 10, minutes: 15 },
  address: { name: 'address', most: 30, minutes: 15 },
  secondFactor: { name: 'second-factor', most: 20, minutes: 15 },
  password: { name: 'password', most: 10, minutes: 15 },
  link: { name: 'link', most: 30, minutes: 15 },
  /** A code from an app signs in once; it stays valid for a minute and a half at most. */
  usedCode: { name: 'used-code', most: 1, minutes: 2 },
} as const satisfies Record<string, AttemptLimit>;

const millisecondsPerMinute = 60_000;
/** Days after which a counted attempt says nothing any more. */
const keptDays = 2;

/** Counts what is tried. Keys are hashed: the table names no account and no address. */
export interface AttemptCounter {
  readonly database: Connection;
  readonly vault: Vault;
  readonly now: Date;
}

function hashKey(vault: Vault, limit: AttemptLimit, key: readonly string[]): string {
  return vault.keyedHash('accounts', 'attempt', limit.name, ...key);
}

/**
 * Counts one more attempt, in one statement, so that many at once cannot slip through.
 * @returns seconds to wait when it was one too many
 */
export async function takeAttempt(
  { database, vault, now }: AttemptCounter,
  limit: AttemptLimit,
  ...key: readonly string[]
): Promise<number | undefined> {
  const windowStart = new Date(now.getTime() - limit.minutes * millisecondsPerMinute).toISOString();
  const started = now.toISOString();
  const row = await database
    .insertInto('sign_in_attempts')
    .values({ key_hash: hashKey(vault, limit, key), window_started_at: started, attempts: 1 })
    .onConflict((conflict) =>
      conflict.column('key_hash').doUpdateSet((update) => ({
        attempts: update
          .case()
          .when('sign_in_attempts.window_started_at', '<=', windowStart)
          .then(1)
          .else(update('sign_in_attempts.attempts', '+', 1))
          .end(),
        window_started_at: update
          .case()
          .when('sign_in_attempts.window_started_at', '<=', windowStart)
          .then(started)
          .else(update.ref('sign_in_attempts.window_started_at'))
          .end(),
      })),
    )
    .returning(['attempts', 'window_started_at'])
    .executeTakeFirstOrThrow();
  if (row.attempts <= limit.most) return undefined;
  const ends = Date.parse(row.window_started_at) + limit.minutes * millisecondsPerMinute;
  return Math.max(1, Math.ceil((ends - now.getTime()) / 1_000));
}

/** Takes back one attempt that was counted. */
export async function returnAttempt(
  { database, vault }: AttemptCounter,
  limit: AttemptLimit,
  ...key: readonly string[]
): Promise<void> {
  const keyHash = hashKey(vault, limit, key);
  await database
    .deleteFrom('sign_in_attempts')
    .where('key_hash', '=', keyHash)
    .where('attempts', '<=', 1)
    .execute();
  await database
    .updateTable('sign_in_attempts')
    .set((update) => ({ attempts: update('attempts', '-', 1) }))
    .where('key_hash', '=', keyHash)
    .where('attempts', '>', 1)
    .execute();
}

/** Starts counting anew, after the right password or code. */
export async function forgetAttempts(
  { database, vault }: AttemptCounter,
  limit: AttemptLimit,
  ...key: readonly string[]
): Promise<void> {
  await database
    .deleteFrom('sign_in_attempts')
    .where('key_hash', '=', hashKey(vault, limit, key))
    .execute();
}

/** Removes what is too old to count. A row that counts nothing is a known address and stays. */
export async function pruneAttempts(database: Connection, now: Date): Promise<void> {
  const before = new Date(now.getTime() - keptDays * 24 * 60 * millisecondsPerMinute);
  await database
    .deleteFrom('sign_in_attempts')
    .where('attempts', '>', 0)
    .where('window_started_at', '<', before.toISOString())
    .execute();
}
