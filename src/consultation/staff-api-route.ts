import type * as z from 'zod/mini';
import type { AccessRule } from './roles.ts';

/**
 * One route of the front desk: who may call it, what goes in, what comes out. Every failure
 * comes out as a problem (`problemSchema`). A role list also needs the second factor,
 * wherever the server asks for one; `signed-in` does not, so that one can be set up.
 */
export interface StaffRoute {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  readonly access: AccessRule;
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  readonly response: z.ZodMiniType;
}

/** A request with this header set to `1` is the page asking by itself: it never renews a session. */
export const pollingHeader = 'x-polling';
