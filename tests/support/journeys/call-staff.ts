import type { APIRequestContext } from '@playwright/test';
import * as z from 'zod/mini';
import { staffRoutes } from '../../../src/consultation/staff-api.ts';
import type {
  StaffResponse,
  StaffRoute,
  StaffRouteId,
} from '../../../src/consultation/staff-api.ts';

/** What a route takes; undefined where it takes nothing. */
type Part<
  Id extends StaffRouteId,
  Name extends 'params' | 'body',
> = (typeof staffRoutes)[Id] extends { readonly [Key in Name]: infer Schema extends z.ZodMiniType }
  ? z.infer<Schema>
  : undefined;

interface Call<Id extends StaffRouteId> {
  readonly body?: Part<Id, 'body'>;
  readonly params?: Part<Id, 'params'>;
}

/**
 * Calls a route of the front desk over HTTP, as a program would.
 * @throws Error when it refuses
 */
export async function callStaff<Id extends StaffRouteId>(
  api: APIRequestContext,
  id: Id,
  call: Call<Id>,
): Promise<StaffResponse<Id>>;
export async function callStaff(
  api: APIRequestContext,
  id: StaffRouteId,
  { body, params }: { readonly body?: unknown; readonly params?: unknown },
): Promise<unknown> {
  const route: StaffRoute = staffRoutes[id];
  const values = new Map(
    Object.entries(Object(params ?? {})).map(([key, value]) => [key, String(value)]),
  );
  const path = route.path.replaceAll(/:(\w+)/gu, (_, name: string) => values.get(name) ?? '');
  const response = await api.fetch(path, { method: route.method, data: body });
  if (!response.ok()) throw new Error(`${id}: ${response.status()} ${await response.text()}`);
  return z.parse(route.response, await response.json());
}
