import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type * as z from 'zod/mini';
import type { StaffRoute } from '../../../consultation/staff-api.ts';
import type { StaffAccount } from '../../access/session-reader.ts';
import type { Outcome, Refusal } from '../../outcome.ts';
import { refuse } from '../../outcome.ts';
import { fieldProblem } from '../../plugins/field-problem.ts';
import { createProblem, sendProblem } from '../../problem-reply.ts';

type PartOf<Route, Name extends 'params' | 'query' | 'body'> = Route extends {
  readonly [Key in Name]: infer Schema extends z.ZodMiniType;
}
  ? z.infer<Schema>
  : undefined;

/** One call of a route: what came in, as its schemas read it, and who is calling. */
export interface StaffCall<Route extends StaffRoute> {
  readonly params: PartOf<Route, 'params'>;
  readonly query: PartOf<Route, 'query'>;
  readonly body: PartOf<Route, 'body'>;
  readonly staff: Route['access'] extends 'public' ? undefined : StaffAccount;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** The framework has checked the parts against the route's schemas before this is called. */
function toCall<Route extends StaffRoute>(
  route: Route,
  request: FastifyRequest,
  reply: FastifyReply,
): StaffCall<Route>;
function toCall(route: StaffRoute, request: FastifyRequest, reply: FastifyReply): unknown {
  const { params, query, body, staff } = request;
  if (route.access !== 'public' && !staff) throw new Error(`${route.path} let in nobody`);
  return { params, query, body, staff, request, reply };
}

/**
 * Puts one route of the contract on the application: its schemas, its access rule, and one
 * service call whose refusal becomes a problem.
 */
export function registerStaffRoute<Route extends StaffRoute>(
  app: FastifyInstance,
  route: Route,
  serve: (call: StaffCall<Route>) => Promise<Outcome<z.infer<Route['response']>>>,
): void {
  app.route({
    method: route.method,
    url: route.path,
    config: { access: route.access },
    attachValidation: true,
    schema: {
      ...(route.params && { params: route.params }),
      ...(route.query && { querystring: route.query }),
      ...(route.body && { body: route.body }),
      response: { 200: route.response },
    },
    handler: async (request, reply) => {
      const outcome =
        invalidParts(request.validationError) ?? (await serve(toCall(route, request, reply)));
      if (outcome.ok) return reply.send(outcome.value);
      if (outcome.retryAfter !== undefined) reply.header('retry-after', outcome.retryAfter);
      return sendProblem(reply, createProblem(outcome.code, outcome.details));
    },
  });
}

const codesOfIssues: Readonly<Record<string, string>> = {
  too_big: 'too-long',
  too_small: 'too-short',
  unrecognized_keys: 'unknown-field',
};

/** What the schemas refuse, field by field. A path that is not an id is not there at all. */
function invalidParts(error: unknown): Refusal | undefined {
  if (error === undefined) return undefined;
  if (!hasZodFastifySchemaValidationErrors(error)) {
    throw new Error('the parts of a request could not be checked', { cause: error });
  }
  if (error.validationContext === 'params') return refuse('not-found');
  const fields = error.validation.map(({ keyword, instancePath, message, params }) => {
    const named = fieldProblem(instancePath.split('/').filter(Boolean), message);
    return named.code === 'malformed' ? { ...named, code: codeOf(keyword, params) } : named;
  });
  return refuse('malformed', { fields });
}

function codeOf(issue: string, params: object): string {
  const isNumber = 'origin' in params && (params.origin === 'number' || params.origin === 'int');
  return isNumber ? 'out-of-range' : (codesOfIssues[issue] ?? 'malformed');
}
