import { appendAudit } from '../audit/append-audit.ts';
import { refuse, refuseField, succeed } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import type { Accounts } from './accounts.ts';
import { forgetAttempts, signInLimits, takeAttempt } from './attempts.ts';
import { checkPassword } from './check-password.ts';
import { readSession } from './sessions.ts';
import { counterOf, limit } from './sign-in-limits.ts';
import { expected } from './sign-in.ts';
import { endSessions } from './staff-session.ts';
import type { StaffSession } from './staff-session.ts';

/** What an authenticator app needs. It counts once its first code was given. */
export interface SecondFactorSecret {
  readonly uri: string;
  readonly secret: string;
  readonly backupCodes: string[];
}

/** Begins to set up an authenticator app for the account that is signed in. */
export async function setUpSecondFactor(
  accounts: Accounts,
  session: StaffSession,
  cookie: string | undefined,
  password: string,
): Promise<Outcome<SecondFactorSecret>> {
  if (session.account.secondFactor) return refuse('transition-not-possible');
  const refusal = await checkPassword(accounts, session, password);
  if (refusal) return refusal;
  const headers = new Headers({ cookie: cookie ?? '' });
  const made = await accounts.auth.api.enableTwoFactor({ headers, body: { password } });
  if (made.method !== 'totp') throw new Error('no authenticator app was set up');
  const secret = new URL(made.totpURI).searchParams.get('secret') ?? '';
  return succeed({ uri: made.totpURI, secret, backupCodes: made.backupCodes });
}

/** Counts the second factor from now on. The session gets a new cookie, others end. */
export async function confirmSecondFactor(
  accounts: Accounts,
  session: StaffSession,
  cookie: string | undefined,
  code: string,
): Promise<Outcome<{ readonly session: StaffSession; readonly cookies: readonly string[] }>> {
  const { auth, clock, unitOfWork, vault } = accounts;
  const { id } = session.account;
  if (session.account.secondFactor) return refuse('transition-not-possible');
  const limited = await limit(counterOf(accounts), signInLimits.secondFactor, id);
  if (limited) return limited;
  const headers = new Headers({ cookie: cookie ?? '' });
  const answer = await auth.api
    .verifyTOTP({ headers, body: { code }, returnHeaders: true })
    .catch(expected);
  if (!answer) return refuseField('malformed', 'code', 'code-wrong');
  // The code that proves the app is used up by it: it signs in no more.
  await takeAttempt(counterOf(accounts), signInLimits.usedCode, id, code);
  await forgetAttempts(counterOf(accounts), signInLimits.secondFactor, id);

  const cookies = answer.headers.getSetCookie();
  const renewed = await readSession(auth, accounts, cookies.join('; '), false);
  if (!renewed) throw new Error('the session was not renewed');
  await unitOfWork.run(async (transaction) => {
    await endSessions(transaction, id, renewed.token);
    const entry = { at: clock.now(), actor: { account: id }, subject: id, detail: {} };
    await appendAudit(transaction, vault, { ...entry, action: 'second-factor-set' });
  });
  return succeed({ session: renewed, cookies });
}

/** New backup codes; the old ones stop working. */
export async function renewBackupCodes(
  accounts: Accounts,
  session: StaffSession,
  cookie: string | undefined,
  password: string,
): Promise<Outcome<{ readonly backupCodes: string[] }>> {
  if (!session.account.secondFactor) return refuse('transition-not-possible');
  const refusal = await checkPassword(accounts, session, password);
  if (refusal) return refusal;
  const headers = new Headers({ cookie: cookie ?? '' });
  const { backupCodes } = await accounts.auth.api.generateBackupCodes({
    headers,
    body: { password },
  });
  return succeed({ backupCodes });
}
