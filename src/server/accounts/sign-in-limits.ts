import type { Connection } from '../database/connect.ts';
import { refuse } from '../outcome.ts';
import type { Refusal } from '../outcome.ts';
import { forgetAccountAttempts, takeAccountAttempt } from './account-delay.ts';
import type { Accounts } from './accounts.ts';
import { addressPrefix } from './address-prefix.ts';
import { forgetAttempts, returnAttempt, signInLimits, takeAttempt } from './attempts.ts';
import type { AttemptCounter, AttemptLimit } from './attempts.ts';
import { knowsAddress } from './known-addresses.ts';

export function counterOf({ database, vault, clock }: Accounts): AttemptCounter {
  return { database, vault, now: clock.now() };
}

/** Counts one more attempt, and refuses when it was one too many. */
export async function limit(
  counter: AttemptCounter,
  of: AttemptLimit,
  ...key: readonly string[]
): Promise<Refusal | undefined> {
  return refuseFor(await takeAttempt(counter, of, ...key));
}

/**
 * Counts an attempt to sign in. Where the account was signed in to before, it has an
 * allowance of its own, so that neither a stranger on the same network nor guesses from
 * everywhere else keep its owner out.
 */
export async function limitSignIn(
  counter: AttemptCounter,
  email: string,
  address: string,
): Promise<Refusal | undefined> {
  const prefix = addressPrefix(address);
  if (await knowsAddress(counter, email, prefix)) {
    return limit(counter, signInLimits.accountAtAddress, email, prefix);
  }
  return (
    (await limit(counter, signInLimits.address, prefix)) ??
    (await limit(counter, signInLimits.accountAtAddress, email, prefix)) ??
    refuseFor(await takeAccountAttempt(counter, email))
  );
}

/** What was counted of an attempt with the right password counts no more. */
export async function forgetSignIn(
  counter: AttemptCounter,
  email: string,
  address: string,
): Promise<void> {
  const prefix = addressPrefix(address);
  if (!(await knowsAddress(counter, email, prefix))) {
    await returnAttempt(counter, signInLimits.address, prefix);
  }
  await forgetAttempts(counter, signInLimits.accountAtAddress, email, prefix);
  await forgetAccountAttempts(counter, email);
}

/** Lets an account in again that was tried too often, for whoever set it anew from an address. */
export async function unlockAccount(
  counter: AttemptCounter,
  { id, email }: { readonly id: string; readonly email: string },
  address: string,
): Promise<void> {
  await forgetAttempts(counter, signInLimits.accountAtAddress, email, addressPrefix(address));
  await forgetAttempts(counter, signInLimits.secondFactor, id);
  await forgetAttempts(counter, signInLimits.password, id);
  await forgetAccountAttempts(counter, email);
  await unlockSecondFactor(counter.database, id);
}

async function unlockSecondFactor(transaction: Connection, id: string): Promise<void> {
  await transaction
    .updateTable('staff_second_factors')
    .set({ failed_verification_count: 0, locked_until: null })
    .where('user_id', '=', id)
    .execute();
}

function refuseFor(retryAfter: number | undefined): Refusal | undefined {
  return retryAfter === undefined ? undefined : { ...refuse('too-many'), retryAfter };
}
