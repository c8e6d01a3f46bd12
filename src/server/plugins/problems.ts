import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { Problem, ProblemCode } from '../../consultation/index.ts';
import {
  createProblem,
  problemStatuses,
  retryAfterSeconds,
  sendProblem,
} from '../problem-reply.ts';
import { isStorageFailure } from '../storage-failure.ts';
import { DurabilityLost } from '../unit-of-work.ts';
import { fieldProblem } from './field-problem.ts';
import { MalformedBody } from './json-bodies.ts';

const tooManyStatus = problemStatuses['too-many'];

const codesOfFramework: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'wrong-content-type',
};

/** Every error as a problem with a closed code, and nothing of the error itself. */
export const problems = fastifyPlugin(
  async (app) => {
    app.setErrorHandler((error, request, reply) => {
      const problem = toProblem(error);
      if (problem.code === 'busy') reply.header('retry-after', retryAfterSeconds);
      if (problem.status >= 500) request.log.error({ err: error }, 'failed');
      return sendProblem(reply, problem);
    });
  },
  { name: 'problems' },
);

/** Answers where the router itself gave up, such as at an address that is not one. */
export function answerFrameworkError(
  _error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  // No hook has run, so the headers that keep a browser to this origin are not there yet.
  reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'");
  reply.header('x-content-type-options', 'nosniff');
  sendProblem(reply, createProblem('not-found'));
}

function toProblem(error: unknown): Problem {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const fields = error.validation.map(({ instancePath, message }) =>
      fieldProblem(instancePath.split('/').filter(Boolean), message),
    );
    return createProblem('malformed', { fields });
  }
  return createProblem(codeOf(error));
}

function codeOf(error: unknown): ProblemCode {
  if (error instanceof MalformedBody) return 'malformed';
  if (error instanceof DurabilityLost || isStorageFailure(error)) return 'busy';
  if (!(error instanceof Error)) return 'internal';
  // What the limiter throws has a status and no code.
  if ('statusCode' in error && error.statusCode === tooManyStatus) return 'too-many';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  const known = codesOfFramework[code];
  return known ?? (code.startsWith('FST_ERR_CTP_') ? 'malformed' : 'internal');
}
