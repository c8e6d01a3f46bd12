import type { Connection } from '../database/connect.ts';
import type { AttemptCounter } from './attempts.ts';

/** Days for which an address is known after the last sign-in there. */
const knownDays = 90;
const millisecondsPerDay = 86_400_000;
/** Where rows stand that count nothing: these are remembered, not tried. */
const nothingCounted = 0;

function hashKey({ vault }: AttemptCounter, email: string, prefix: string): string {
  return vault.keyedHash('accounts', 'known address', email, prefix);
}

/** Remembers, as a keyed hash, that an account was signed in to from an address. */
export async function rememberAddress(
  counter: AttemptCounter,
  email: string,
  prefix: string,
): Promise<void> {
  const seen = { window_started_at: counter.now.toISOString(), attempts: nothingCounted };
  await counter.database
    .insertInto('sign_in_attempts')
    .values({ key_hash: hashKey(counter, email, prefix), ...seen })
    .onConflict((conflict) => conflict.column('key_hash').doUpdateSet(seen))
    .execute();
}

/** Whether someone signed in to the account from there lately. */
export async function knowsAddress(
  counter: AttemptCounter,
  email: string,
  prefix: string,
): Promise<boolean> {
  const row = await counter.database
    .selectFrom('sign_in_attempts')
    .select('key_hash')
    .where('key_hash', '=', hashKey(counter, email, prefix))
    .where('window_started_at', '>', oldest(counter.now))
    .executeTakeFirst();
  return row !== undefined;
}

/** Removes addresses where nobody signed in for long. */
export async function pruneKnownAddresses(database: Connection, now: Date): Promise<void> {
  await database
    .deleteFrom('sign_in_attempts')
    .where('attempts', '=', nothingCounted)
    .where('window_started_at', '<=', oldest(now))
    .execute();
}

function oldest(now: Date): string {
  return new Date(now.getTime() - knownDays * millisecondsPerDay).toISOString();
}
