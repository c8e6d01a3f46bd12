import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { ConnectionError, FastifyError, FastifyReply, FastifyRequest } from 'fastify';
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

/** Where no hook has run, so that the headers which keep a browser here are not there yet. */
const bareHeaders = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** Answers where the router itself gave up, such as at an address that is not one. */
export function answerFrameworkError(
  _error: FastifyError,
  _request: FastifyRequest,
  reply: FastifyReply,
): void {
  for (const [name, value] of Object.entries(bareHeaders)) reply.header(name, value);
  sendProblem(reply, createProblem('not-found'));
}

const codesOfBrokenRequests: Readonly<Record<string, ProblemCode>> = {
  HPE_HEADER_OVERFLOW: 'too-large',
  // It was on its way for too long, so that sending it again makes sense.
  ERR_HTTP_REQUEST_TIMEOUT: 'busy',
};

/** Answers what is no request at all, so that it never became one for the framework. */
export function answerBrokenRequest({ code }: ConnectionError, socket: Socket): void {
  if (!socket.writable || code === 'ECONNRESET') {
    socket.destroy();
    return;
  }
  const problem = createProblem(codesOfBrokenRequests[code] ?? 'malformed');
  const body = JSON.stringify(problem);
  const lines = [
    `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status] ?? ''}`,
    'Connection: close',
    'Content-Type: application/problem+json',
    `Content-Length: ${Buffer.byteLength(body)}`,
    'Cache-Control: no-store',
    ...Object.entries(bareHeaders).map(([name, value]) => `${name}: ${value}`),
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${body}`);
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
