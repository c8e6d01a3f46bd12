import { verifyPassword } from 'better-auth/crypto';
import { refuseField } from '../outcome.ts';
import type { Refusal } from '../outcome.ts';
import { readPasswordHash } from './account-repository.ts';
import type { Accounts } from './accounts.ts';
import { signInLimits } from './attempts.ts';
import { counterOf, limit } from './sign-in-limits.ts';
import type { StaffSession } from './staff-session.ts';

/** Asks for the password again, so that an unlocked screen is not enough. */
export async function checkPassword(
  accounts: Accounts,
  { account }: StaffSession,
  password: string,
): Promise<Refusal | undefined> {
  const limited = await limit(counterOf(accounts), signInLimits.password, account.id);
  if (limited) return limited;
  const hash = await readPasswordHash(accounts.database, account.id);
  if (hash !== undefined && (await verifyPassword({ hash, password }))) return undefined;
  return refuseField('password-refused', 'password', 'password-wrong');
}
