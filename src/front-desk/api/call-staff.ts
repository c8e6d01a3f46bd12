import * as z from 'zod/mini';
import { problemSchema } from '../../consultation/index.ts';
import { pollingHeader } from '../../consultation/staff-api.ts';
import type { StaffRoute } from '../../consultation/staff-api.ts';
import type { Outcome } from './failure.ts';

/** Milliseconds after which an answer is no longer waited for. */
const longestWait = 20_000;

type PartOf<Route, Name extends 'params' | 'query' | 'body'> = Route extends {
  readonly [Key in Name]: infer Schema extends z.ZodMiniType;
}
  ? { readonly [Key in Name]: z.infer<Schema> }
  : { readonly [Key in Name]?: never };

/** What a route takes: nothing where it declares nothing. */
export type InputOf<Route> = PartOf<Route, 'params'> &
  PartOf<Route, 'query'> &
  PartOf<Route, 'body'>;

export interface CallOptions {
  readonly signal?: AbortSignal;
  /** The page asks by itself: the session is not renewed. */
  readonly polling?: boolean;
}

type Request = Omit<StaffRoute, 'response'>;

interface Parts {
  readonly params?: unknown;
  readonly query?: unknown;
  readonly body?: unknown;
}

/**
 * Calls one route of the front desk and reads its answer.
 * @param route an entry of `staffRoutes`
 * @param input what it takes
 * @returns the answer as its schema reads it, or why there is none
 */
export async function callStaff<const Route extends Request, Response extends z.ZodMiniType>(
  route: Route & { readonly response: Response },
  input: InputOf<Route>,
  options: CallOptions = {},
): Promise<Outcome<z.infer<Response>>> {
  const parts: Parts = input;
  const timeout = AbortSignal.timeout(longestWait);
  let reply: globalThis.Response;
  let content: unknown;
  try {
    reply = await fetch(addressOf(route.path, parts), {
      method: route.method,
      headers: headersOf(parts.body !== undefined, options.polling === true),
      ...(parts.body === undefined ? {} : { body: JSON.stringify(parts.body) }),
      credentials: 'same-origin',
      redirect: 'error',
      cache: 'no-store',
      signal: options.signal ? AbortSignal.any([options.signal, timeout]) : timeout,
    });
    content = await readJson(reply);
  } catch {
    return { ok: false, failure: { kind: 'offline' } };
  }
  if (reply.ok) {
    const read = z.safeParse(route.response, content);
    if (read.success) return { ok: true, value: read.data };
  }
  const problem = z.safeParse(problemSchema, content);
  if (problem.success) return { ok: false, failure: { kind: 'problem', problem: problem.data } };
  return { ok: false, failure: { kind: 'unreadable', status: reply.status } };
}

async function readJson(reply: Response): Promise<unknown> {
  const text = await reply.text();
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function headersOf(hasBody: boolean, polling: boolean): Record<string, string> {
  return {
    accept: 'application/json',
    ...(hasBody ? { 'content-type': 'application/json' } : {}),
    ...(polling ? { [pollingHeader]: '1' } : {}),
  };
}

function entriesOf(part: unknown): [string, string][] {
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([key, value]: [string, unknown]): [string, string][] =>
    typeof value === 'string' || typeof value === 'number' ? [[key, `${value}`]] : [],
  );
}

/** The path with its parameters put in, and the query after it. */
export function addressOf(path: string, parts: Parts): string {
  const filled = entriesOf(parts.params).reduce(
    (address, [key, value]) => address.replace(`:${key}`, encodeURIComponent(value)),
    path,
  );
  const query = new URLSearchParams(entriesOf(parts.query)).toString();
  return query ? `${filled}?${query}` : filled;
}
