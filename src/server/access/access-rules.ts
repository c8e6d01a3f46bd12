import type { FastifyInstance, FastifyRequest, RouteOptions } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { AccessRule, ProblemCode } from '../../consultation/index.ts';
import { createProblem, sendProblem } from '../problem-reply.ts';
import type { SessionReader, SessionState, StaffAccount } from './session-reader.ts';

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may call the route. Start-up refuses a route that does not say. */
    access?: AccessRule;
    /** False where a page polls: such a call does not count as being active. */
    renewsSession?: boolean;
  }

  interface FastifyRequest {
    /** Whoever is signed in; set before the handler of every route that is not public. */
    staff: StaffAccount | undefined;
  }

  interface FastifyInstance {
    /** Every route with its rule, for the tests that go through all of them. */
    accessTable: AccessTableRow[];
  }
}

/** One row of the table of routes. */
export interface AccessTableRow {
  readonly method: string;
  readonly url: string;
  readonly access: AccessRule;
}

/** A route was registered without an access rule: a bug that must not start. */
class MissingAccessRule extends Error {
  override readonly name = 'MissingAccessRule';

  constructor(route: Pick<RouteOptions, 'method' | 'url'>) {
    super(`${String(route.method)} ${route.url} declares no access rule`);
  }
}

/** Refuses routes without a rule at start, and requests that a rule does not let in. */
export const accessRules = fastifyPlugin(
  async (app: FastifyInstance, { sessions }: { readonly sessions: SessionReader }) => {
    const table: AccessTableRow[] = [];
    app.decorate('accessTable', table);
    app.decorateRequest('staff', undefined);
    app.addHook('onRoute', (route) => {
      const access = route.config?.access;
      if (access === undefined) throw new MissingAccessRule(route);
      for (const method of [route.method].flat()) table.push({ method, url: route.url, access });
    });
    app.addHook('onRequest', async (request, reply) => {
      if (request.is404) return;
      const access = request.routeOptions.config.access;
      if (access === 'public') return;
      const refusal = await refusalOf(access, request, sessions);
      if (refusal) return sendProblem(reply, createProblem(refusal));
    });
  },
  { name: 'access-rules' },
);

async function refusalOf(
  access: AccessRule | undefined,
  request: FastifyRequest,
  sessions: SessionReader,
): Promise<ProblemCode | undefined> {
  const session: SessionState = await sessions.read(request);
  if (session.kind === 'none') return 'not-signed-in';
  if (access !== 'signed-in') {
    if (session.kind === 'second-factor-needed') return 'second-factor-needed';
    if (!access?.includes(session.account.role)) return 'not-allowed';
  }
  request.staff = session.account;
  return undefined;
}
