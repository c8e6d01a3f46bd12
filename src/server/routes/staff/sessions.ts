import type { FastifyReply, FastifyRequest } from 'fastify';
import { staffRoutes } from '../../../consultation/staff-api.ts';
import { acceptLink, inspectLink } from '../../accounts/accept-link.ts';
import type { Accounts } from '../../accounts/accounts.ts';
import { changePassword } from '../../accounts/passwords.ts';
import {
  confirmSecondFactor,
  renewBackupCodes,
  setUpSecondFactor,
} from '../../accounts/second-factor.ts';
import { giveSecondFactor, signIn, signOut } from '../../accounts/sign-in.ts';
import type { Caller, SignInStep } from '../../accounts/sign-in.ts';
import { describeSession, sessionOf } from '../../accounts/staff-session.ts';
import type { StaffSession } from '../../accounts/staff-session.ts';
import type { RegisterRoutes } from '../../dependencies.ts';
import { succeed } from '../../outcome.ts';
import type { Outcome } from '../../outcome.ts';
import { registerStaffRoute } from './staff-route.ts';

/** Signing in and out, and what everyone does with their own account. */
export function registerSessionRoutes(accounts: Accounts): RegisterRoutes {
  return (app, { sessions, settings, clock }) => {
    registerStaffRoute(app, staffRoutes.session, async ({ request }) => {
      await sessions.read(request);
      return succeed(describeSession(sessionOf(request), settings, clock.now()));
    });
    registerStaffRoute(app, staffRoutes.signIn, async ({ body, request, reply }) =>
      afterStep(await signIn(accounts, callerOf(request), body), reply),
    );
    registerStaffRoute(app, staffRoutes.giveSecondFactor, async ({ body, request, reply }) =>
      afterStep(await giveSecondFactor(accounts, callerOf(request), body), reply),
    );
    registerStaffRoute(app, staffRoutes.signOut, async ({ request, reply }) => {
      setCookies(reply, (await signOut(accounts, requireSession(request))).cookies);
      return succeed({ done: true });
    });
    registerStaffRoute(app, staffRoutes.setUpSecondFactor, async ({ body, request }) =>
      setUpSecondFactor(accounts, requireSession(request), request.headers.cookie, body.password),
    );
    registerStaffRoute(app, staffRoutes.confirmSecondFactor, async ({ body, request, reply }) => {
      const session = requireSession(request);
      const { cookie } = request.headers;
      const confirmed = await confirmSecondFactor(accounts, session, cookie, body.code);
      if (!confirmed.ok) return confirmed;
      setCookies(reply, confirmed.value.cookies);
      return succeed(describeSession(confirmed.value.session, settings, clock.now()));
    });
    registerStaffRoute(app, staffRoutes.renewBackupCodes, async ({ body, request }) =>
      renewBackupCodes(accounts, requireSession(request), request.headers.cookie, body.password),
    );
    registerStaffRoute(app, staffRoutes.changePassword, async ({ body, request }) =>
      changePassword(accounts, requireSession(request), body),
    );
    registerStaffRoute(app, staffRoutes.inspectLink, async ({ body, request }) =>
      inspectLink(accounts, request.ip, body.token),
    );
    registerStaffRoute(app, staffRoutes.acceptLink, async ({ body, request }) =>
      acceptLink(accounts, request.ip, body),
    );
  };
}

function callerOf({ ip, headers }: FastifyRequest): Caller {
  return { address: ip, cookie: headers.cookie };
}

function requireSession(request: FastifyRequest): StaffSession {
  const session = sessionOf(request);
  if (!session) throw new Error('the access rule let in a request without a session');
  return session;
}

function setCookies(reply: FastifyReply, cookies: readonly string[]): void {
  reply.header('set-cookie', [...cookies]);
}

function afterStep(
  outcome: Outcome<SignInStep>,
  reply: FastifyReply,
): Outcome<Pick<SignInStep, 'next'>> {
  if (!outcome.ok) return outcome;
  setCookies(reply, outcome.value.cookies);
  return succeed({ next: outcome.value.next });
}
