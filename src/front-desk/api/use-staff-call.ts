import { useQueryClient } from '@tanstack/react-query';
import type * as z from 'zod/mini';
import type { StaffRoute } from '../../consultation/staff-api.ts';
import { callStaff } from './call-staff.ts';
import type { CallOptions, InputOf } from './call-staff.ts';
import { problemCodeOf, QueryFailure } from './failure.ts';
import type { Outcome } from './failure.ts';
import { queryKeys } from './query-keys.ts';

type Request = Omit<StaffRoute, 'response'>;

/**
 * Calls routes of the front desk. A session that has ended in the meantime is noticed here,
 * so that every page falls back to signing in.
 */
export function useStaffCall() {
  const client = useQueryClient();

  async function call<const Route extends Request, Response extends z.ZodMiniType>(
    route: Route & { readonly response: Response },
    input: InputOf<Route>,
    options?: CallOptions,
  ): Promise<Outcome<z.infer<Response>>> {
    const outcome = await callStaff(route, input, options);
    const code = outcome.ok ? undefined : problemCodeOf(outcome.failure);
    if (code === 'not-signed-in' || code === 'second-factor-needed') {
      void client.invalidateQueries({ queryKey: queryKeys.session });
    }
    return outcome;
  }

  /** The same for a query: the page asks by itself, and a failure is thrown. */
  async function ask<const Route extends Request, Response extends z.ZodMiniType>(
    route: Route & { readonly response: Response },
    input: InputOf<Route>,
    signal?: AbortSignal,
  ): Promise<z.infer<Response>> {
    const outcome = await call(route, input, { polling: true, ...(signal ? { signal } : {}) });
    if (outcome.ok) return outcome.value;
    throw new QueryFailure(outcome.failure);
  }

  return { call, ask };
}
