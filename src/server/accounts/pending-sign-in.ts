import { findAccount } from './account-repository.ts';
import type { Accounts } from './accounts.ts';

/** Of a request's cookies, the one with this name, as it is sent; empty without it. */
export function onlyCookie(cookie: string | undefined, name: string): string {
  const all = (cookie ?? '').split('; ');
  return all.find((pair) => pair.startsWith(`${name}=`)) ?? '';
}

/**
 * Whose second factor a cookie waits for. Its name for the sign-in is a secret that nobody
 * guesses; the signature after the dot is checked where the code is.
 */
export async function findPendingAccount(
  { database, names }: Accounts,
  cookie: string | undefined,
): Promise<string | undefined> {
  const pair = onlyCookie(cookie, names.secondFactor);
  const [identifier = ''] = pair.slice(names.secondFactor.length + 1).split('.', 1);
  if (identifier === '') return undefined;
  const row = await database
    .selectFrom('staff_verifications')
    .select('value')
    .where('identifier', '=', identifier)
    .executeTakeFirst();
  return row && (await findAccount(database, row.value))?.id;
}
