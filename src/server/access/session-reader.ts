import type { FastifyRequest } from 'fastify';
import type { Role } from '../../consultation/index.ts';

/** A member of staff who is signed in. */
export interface StaffAccount {
  readonly id: string;
  readonly role: Role;
}

/**
 * Who is asking. A session that still needs its second factor opens only the routes for
 * anyone signed in, so that one can be set up.
 */
export type SessionState =
  | { readonly kind: 'none' }
  | { readonly kind: 'second-factor-needed'; readonly account: StaffAccount }
  | { readonly kind: 'signed-in'; readonly account: StaffAccount };

/**
 * Reads the session of a request. The accounts side decides whether reading renews it:
 * the route's `config.renewsSession` is false where a page only polls.
 */
export interface SessionReader {
  readonly read: (request: FastifyRequest) => Promise<SessionState>;
}

/** Nobody is ever signed in. */
export const noSessions: SessionReader = { read: async () => ({ kind: 'none' }) };
