import type { FastifyRequest } from 'fastify';
import { accountLimits } from '../../consultation/staff-api.ts';
import type { SessionInfo, StaffAccount } from '../../consultation/staff-api.ts';
import type { Connection } from '../database/connect.ts';
import type { AppSettings } from '../dependencies.ts';

const millisecondsPerMinute = 60_000;

/** A session that is good at this moment. */
export interface StaffSession {
  readonly token: string;
  readonly account: StaffAccount;
  readonly startedAt: Date;
  readonly activeAt: Date;
}

const sessions = new WeakMap<FastifyRequest, StaffSession>();

/** Keeps what was read of a request's session, for the routes that show or end it. */
export function rememberSession(request: FastifyRequest, session: StaffSession): void {
  sessions.set(request, session);
}

/** The session that was read for this request; none before it was read, or without one. */
export function sessionOf(request: FastifyRequest): StaffSession | undefined {
  return sessions.get(request);
}

function idleEnd({ activeAt }: Pick<StaffSession, 'activeAt'>): Date {
  return new Date(activeAt.getTime() + accountLimits.idleMinutes * millisecondsPerMinute);
}

function absoluteEnd({ startedAt }: Pick<StaffSession, 'startedAt'>): Date {
  return new Date(startedAt.getTime() + accountLimits.sessionHours * 60 * millisecondsPerMinute);
}

/** Whether the session is over: too long without a person, or too long altogether. */
export function isOver(session: Pick<StaffSession, 'activeAt' | 'startedAt'>, now: Date): boolean {
  return idleEnd(session) <= now || absoluteEnd(session) <= now;
}

/** Beyond this machine itself nobody gets further than setting up a second factor. */
export function secondFactorState(
  { secondFactor }: Pick<StaffAccount, 'secondFactor'>,
  { publicOrigin }: Pick<AppSettings, 'publicOrigin'>,
): 'on' | 'needed' | 'optional' {
  if (secondFactor) return 'on';
  return publicOrigin === undefined ? 'optional' : 'needed';
}

/** The session as its own page sees it. */
export function describeSession(
  session: StaffSession | undefined,
  settings: AppSettings,
  now: Date,
): SessionInfo {
  if (!session) return { signedIn: false };
  const { id, name, email, role } = session.account;
  return {
    signedIn: true,
    account: { id, name, email, role },
    secondFactor: secondFactorState(session.account, settings),
    idleEndsAt: idleEnd(session).toISOString(),
    endsAt: absoluteEnd(session).toISOString(),
    now: now.toISOString(),
  };
}

/**
 * Ends every session of an account, but the one whose token is kept, and every sign-in that
 * still waits for its second factor.
 */
export async function endSessions(
  transaction: Connection,
  accountId: string,
  keptToken?: string,
): Promise<void> {
  const ended = transaction.deleteFrom('staff_sessions').where('user_id', '=', accountId);
  await (keptToken === undefined ? ended : ended.where('token', '!=', keptToken)).execute();
  const waiting = await transaction
    .deleteFrom('staff_verifications')
    .where('value', '=', accountId)
    .returning('identifier')
    .execute();
  if (waiting.length === 0) return;
  const counted = waiting.map(({ identifier }) => `2fa-attempts-${identifier}`);
  await transaction.deleteFrom('staff_verifications').where('identifier', 'in', counted).execute();
}

/** Removes sessions and half-finished sign-ins that are long over. */
export async function pruneSessions(database: Connection, now: Date): Promise<void> {
  const hours = accountLimits.sessionHours;
  const before = new Date(now.getTime() - hours * 60 * millisecondsPerMinute).toISOString();
  await database.deleteFrom('staff_sessions').where('started_at', '<=', before).execute();
  await database.deleteFrom('staff_verifications').where('expires_at', '<', before).execute();
}
