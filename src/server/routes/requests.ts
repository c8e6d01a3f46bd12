import type { FastifyInstance, FastifyRequest } from 'fastify';
import { validatorCompiler } from 'fastify-type-provider-zod';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import {
  acknowledgementSchema,
  problemSchema,
  requestIdSchema,
  submissionSchema,
} from '../../consultation/index.ts';
import type { AppDependencies, RegisterRoutes } from '../dependencies.ts';
import { sendLimit } from '../plugins/limits.ts';
import { sendProblem } from '../problem-reply.ts';
import { joinIdenticalSends } from '../requests/join-identical-sends.ts';
import { receiveRequest } from '../requests/receive-request.ts';
import type { Admit } from '../requests/receive-request.ts';

type ZodSchema = Parameters<typeof validatorCompiler>[0]['schema'];

const noBytes = new Uint8Array();

/** `PUT /api/requests/{id}`: a consultation request, sent any number of times. */
export const registerRequestRoutes: RegisterRoutes = (app, dependencies) => {
  app.register(async (scope) => {
    takeBytesAsTheyAre(scope);
    registerPut(scope, dependencies);
  });
};

/** The exact bytes are what is hashed and compared, so nothing may parse them before. */
function takeBytesAsTheyAre(scope: FastifyInstance): void {
  scope.removeContentTypeParser('application/json');
  scope.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer' },
    async (_request: FastifyRequest, body: Buffer) => body,
  );
  // The schema of the body is for the documentation; the service checks it after the hash.
  scope.setValidatorCompiler<ZodSchema>((route) =>
    route.httpPart === 'body' ? (value: unknown) => ({ value }) : validatorCompiler(route),
  );
}

function registerPut(scope: FastifyInstance, dependencies: AppDependencies): void {
  const receive = joinIdenticalSends((...send) => receiveRequest(dependencies, ...send));
  const countSend = scope.createRateLimit(sendLimit);
  const admitFrom = async (request: FastifyRequest): ReturnType<Admit> => {
    const count = await countSend(request);
    if (count.isAllowed || !count.isExceeded) return { admitted: true };
    return { admitted: false, retryAfter: count.ttlInSeconds };
  };
  scope.withTypeProvider<ZodTypeProvider>().put(
    '/api/requests/:id',
    {
      config: { access: 'public', renewsSession: false },
      schema: {
        summary: 'Send a consultation request',
        description:
          'Idempotent: the same bytes under the same id give the same answer. Only a 201 that echoes the id and the SHA-256 of the body acknowledges the request.',
        params: z.strictObject({ id: requestIdSchema }),
        body: submissionSchema,
        response: { 201: acknowledgementSchema, '4xx': problemSchema, '5xx': problemSchema },
      },
    },
    async (request, reply) => {
      const bytes: unknown = request.body;
      const outcome = await receive(
        request.params.id,
        bytes instanceof Uint8Array ? bytes : noBytes,
        await dependencies.sessions.read(request),
        () => admitFrom(request),
      );
      if (outcome.ok) return reply.code(201).send(outcome.acknowledgement);
      if (outcome.retryAfter !== undefined) reply.header('retry-after', outcome.retryAfter);
      return sendProblem(reply, outcome.problem);
    },
  );
}
