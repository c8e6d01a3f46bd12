import { isAPIError } from 'better-auth/api';
import type { StaffAccount } from '../../consultation/staff-api.ts';
import { appendAudit } from '../audit/append-audit.ts';
import { refuse, succeed } from '../outcome.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import { findAccountByEmail, updateAccount } from './account-repository.ts';
import type { Accounts } from './accounts.ts';
import { addressPrefix } from './address-prefix.ts';
import { forgetAttempts, signInLimits } from './attempts.ts';
import { rememberAddress } from './known-addresses.ts';
import { findPendingAccount, onlyCookie } from './pending-sign-in.ts';
import { readSession } from './sessions.ts';
import { counterOf, forgetSignIn, limit, limitSignIn } from './sign-in-limits.ts';
import { secondFactorState } from './staff-session.ts';
import type { StaffSession } from './staff-session.ts';

/** What follows the password, and the cookies that carry it. */
export interface SignInStep {
  readonly next: 'signed-in' | 'second-factor' | 'set-up-second-factor';
  readonly cookies: readonly string[];
}

/** Who is at the door: the address, and the cookies that it showed. */
export interface Caller {
  readonly address: string;
  readonly cookie: string | undefined;
}

/**
 * Checks a password. It says the same, after about the same time, whether the account does
 * not exist, is disabled, or the password is another one.
 */
export async function signIn(
  accounts: Accounts,
  { address, cookie }: Caller,
  typed: { readonly email: string; readonly password: string },
): Promise<Outcome<SignInStep>> {
  const { auth, database } = accounts;
  const email = typed.email.trim().toLowerCase();
  const counter = counterOf(accounts);
  const limited = await limitSignIn(counter, email, address);
  if (limited) return limited;

  const answer = await auth.api
    .signInEmail({
      body: { email, password: typed.password },
      headers: new Headers(),
      returnHeaders: true,
    })
    .catch(expected);
  const account = await findAccountByEmail(database, email);
  if (!answer || !account) return refuseSignIn(accounts, account?.id);

  await forgetSignIn(counter, email, address);
  await endSessionOf(accounts, cookie);
  const cookies = answer.headers.getSetCookie();
  if (account.secondFactor) return succeed({ next: 'second-factor', cookies });
  await recordSignIn(accounts, account, address);
  const needed = secondFactorState(account, accounts.settings) === 'needed';
  return succeed({ next: needed ? 'set-up-second-factor' : 'signed-in', cookies });
}

/** Checks the code after the password. A code of an app signs in once. */
export async function giveSecondFactor(
  accounts: Accounts,
  { address, cookie }: Caller,
  typed: { readonly kind: 'totp' | 'backup-code'; readonly code: string },
): Promise<Outcome<SignInStep>> {
  const { auth, names } = accounts;
  const counter = counterOf(accounts);
  const pending = await findPendingAccount(accounts, cookie);
  if (pending === undefined) return refuse('sign-in-failed');
  const limited = await limit(counter, signInLimits.secondFactor, pending);
  if (limited) return limited;

  // With a session's cookie beside it, the code would be checked against that session.
  const headers = new Headers({ cookie: onlyCookie(cookie, names.secondFactor) });
  const code = typed.code.trim();
  const check = { headers, body: { code }, returnHeaders: true } as const;
  const answer = await (typed.kind === 'totp'
    ? auth.api.verifyTOTP(check)
    : auth.api.verifyBackupCode(check)
  ).catch(expected);
  if (!answer) return refuseSignIn(accounts, pending);

  const cookies = answer.headers.getSetCookie();
  const session = await readSession(auth, accounts, cookies.map(valueOf).join('; '), false);
  if (!session) return refuseSignIn(accounts, pending);
  const { id } = session.account;
  if (await limit(counter, signInLimits.usedCode, id, code)) {
    await removeSession(accounts, session);
    return refuseSignIn(accounts, id);
  }
  await forgetAttempts(counter, signInLimits.secondFactor, id);
  await endSessionOf(accounts, cookie);
  await recordSignIn(accounts, session.account, address);
  return succeed({ next: 'signed-in', cookies });
}

/** Ends a session at once and takes its cookie away. */
export async function signOut(
  accounts: Accounts,
  session: StaffSession,
): Promise<{ readonly cookies: readonly string[] }> {
  const { unitOfWork, vault, clock } = accounts;
  await unitOfWork.run(async (transaction) => {
    await transaction.deleteFrom('staff_sessions').where('token', '=', session.token).execute();
    const { id } = session.account;
    const entry = { at: clock.now(), actor: { account: id }, subject: id, detail: {} };
    await appendAudit(transaction, vault, { ...entry, action: 'signed-out' });
  });
  const answer = await accounts.auth.api.signOut({ headers: new Headers(), returnHeaders: true });
  return { cookies: answer.headers.getSetCookie() };
}

/** What it says, as its own failure, where a disabled account gets no session. */
const sessionRefused = 'FAILED_TO_CREATE_SESSION';

/** What better-auth refuses is an answer; anything else is a bug. */
export function expected(error: unknown): undefined {
  if (!isAPIError(error)) throw error;
  if (error.statusCode >= 500 && error.body?.code !== sessionRefused) throw error;
  return undefined;
}

async function refuseSignIn(accounts: Accounts, accountId: string | undefined): Promise<Refusal> {
  const { unitOfWork, vault, clock } = accounts;
  await unitOfWork.run((transaction) =>
    appendAudit(transaction, vault, {
      at: clock.now(),
      actor: 'system',
      action: 'sign-in-refused',
      subject: accountId ?? 'unknown',
      detail: {},
    }),
  );
  return refuse('sign-in-failed');
}

async function recordSignIn(
  accounts: Accounts,
  { id, email }: Pick<StaffAccount, 'id' | 'email'>,
  address: string,
): Promise<void> {
  const { unitOfWork, vault, clock } = accounts;
  const at = clock.now();
  await unitOfWork.run(async (transaction) => {
    const counter = { database: transaction, vault, now: at };
    await rememberAddress(counter, email, addressPrefix(address));
    await updateAccount(transaction, id, { last_sign_in_at: at.toISOString() });
    const entry = { at, actor: { account: id }, subject: id, detail: {} };
    await appendAudit(transaction, vault, { ...entry, action: 'signed-in' });
  });
}

/** A browser that signs in again leaves no session behind. */
async function endSessionOf(accounts: Accounts, cookie: string | undefined): Promise<void> {
  const session = await readSession(accounts.auth, accounts, cookie, false);
  if (session) await removeSession(accounts, session);
}

async function removeSession({ database }: Accounts, { token }: StaffSession): Promise<void> {
  await database.deleteFrom('staff_sessions').where('token', '=', token).execute();
}

function valueOf(setCookie: string): string {
  return setCookie.split(';', 1)[0] ?? '';
}
