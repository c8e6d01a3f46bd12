import type { AttemptCounter } from './attempts.ts';

const millisecondsPerMinute = 60_000;
/** Failures in a row, from wherever, that cost an account no time. */
const freeFailures = 20;
/**
 * Minutes to wait after each further one; the last holds for all that follow. So an account
 * that is attacked from everywhere takes fewer than 100 guesses a day (NIST SP 800-63B-4,
 * 3.2.2), and nobody who is not known there yet waits longer than a quarter of an hour.
 */
const delayMinutes = [1, 2, 4, 8, 15] as const;
const longestDelay = 15;
/** Hours without a failure, after which the account's failures count anew. */
const forgottenHours = 24;

function hashKey({ vault }: AttemptCounter, email: string): string {
  return vault.keyedHash('accounts', 'account delay', email);
}

function minutesAfter(failures: number): number {
  return failures < freeFailures ? 0 : (delayMinutes[failures - freeFailures] ?? longestDelay);
}

/**
 * Counts one more attempt at an account, in one statement, unless it comes too soon.
 * @returns seconds to wait when it does
 */
export async function takeAccountAttempt(
  counter: AttemptCounter,
  email: string,
): Promise<number | undefined> {
  const { database, now } = counter;
  const keyHash = hashKey(counter, email);
  const minutesAgo = (minutes: number): string =>
    new Date(now.getTime() - minutes * millisecondsPerMinute).toISOString();
  const forgotten = minutesAgo(forgottenHours * 60);
  const last = 'sign_in_attempts.window_started_at';
  const counted = 'sign_in_attempts.attempts';
  const taken = await database
    .insertInto('sign_in_attempts')
    .values({ key_hash: keyHash, window_started_at: now.toISOString(), attempts: 1 })
    .onConflict((conflict) =>
      conflict
        .column('key_hash')
        .doUpdateSet((update) => ({
          attempts: update
            .case()
            .when(last, '<=', forgotten)
            .then(1)
            .else(update(counted, '+', 1))
            .end(),
          window_started_at: now.toISOString(),
        }))
        .where((where) =>
          where.or([
            where(counted, '<', freeFailures),
            ...delayMinutes.map((minutes, step) =>
              where.and([
                where(counted, '<=', freeFailures + step),
                where(last, '<=', minutesAgo(minutes)),
              ]),
            ),
            where(last, '<=', minutesAgo(longestDelay)),
          ]),
        ),
    )
    .returning('attempts')
    .executeTakeFirst();
  return taken ? undefined : secondsLeft(counter, keyHash);
}

async function secondsLeft({ database, now }: AttemptCounter, keyHash: string): Promise<number> {
  const row = await database
    .selectFrom('sign_in_attempts')
    .select(['attempts', 'window_started_at'])
    .where('key_hash', '=', keyHash)
    .executeTakeFirst();
  if (!row) return 1;
  const wait = minutesAfter(row.attempts) * millisecondsPerMinute;
  const ends = Date.parse(row.window_started_at) + wait;
  return Math.max(1, Math.ceil((ends - now.getTime()) / 1_000));
}

/** Starts counting anew, after the right password or a reset. */
export async function forgetAccountAttempts(counter: AttemptCounter, email: string): Promise<void> {
  await counter.database
    .deleteFrom('sign_in_attempts')
    .where('key_hash', '=', hashKey(counter, email))
    .execute();
}
