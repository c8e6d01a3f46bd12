import type { FastifyRequest } from 'fastify';
import { pollingHeader } from '../../consultation/staff-api.ts';
import type { SessionReader } from '../access/session-reader.ts';
import { findAccount } from './account-repository.ts';
import { createAuth } from './auth.ts';
import type { AccountsFrom, Auth } from './auth.ts';
import { isOver, rememberSession, secondFactorState } from './staff-session.ts';
import type { StaffSession } from './staff-session.ts';

/** The sessions of the staff's accounts. Reading one renews it, unless the page only polls. */
export function createSessionReader(from: AccountsFrom): SessionReader {
  const auth = createAuth(from);
  return {
    async read(request) {
      const session = await readSession(auth, from, request.headers.cookie, !isPolling(request));
      if (!session) return { kind: 'none' };
      rememberSession(request, session);
      const { id, role } = session.account;
      const needed = secondFactorState(session.account, from.settings) === 'needed';
      return { kind: needed ? 'second-factor-needed' : 'signed-in', account: { id, role } };
    },
  };
}

function isPolling(request: FastifyRequest): boolean {
  return (
    request.headers[pollingHeader] === '1' || request.routeOptions.config.renewsSession === false
  );
}

/**
 * Reads the session that a cookie names. One that is over is removed.
 * @param renews whether a person is behind the request
 */
export async function readSession(
  auth: Auth,
  { database, clock }: AccountsFrom,
  cookie: string | undefined,
  renews: boolean,
): Promise<StaffSession | undefined> {
  if (cookie === undefined) return undefined;
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!found) return undefined;
  const { token, userId, startedAt, activeAt } = found.session;
  const account = await findAccount(database, userId);
  const now = clock.now();
  const times = { startedAt: new Date(startedAt), activeAt: new Date(activeAt) };
  if (!account || account.disabled || isOver(times, now)) {
    await database.deleteFrom('staff_sessions').where('token', '=', token).execute();
    return undefined;
  }
  if (!renews) return { token, account, ...times };
  await database
    .updateTable('staff_sessions')
    .set({ active_at: now.toISOString() })
    .where('token', '=', token)
    .execute();
  return { token, account, ...times, activeAt: now };
}
