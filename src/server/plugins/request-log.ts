import { LogController } from 'fastify';
import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { ProblemCode } from '../../consultation/index.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** The code of the problem that is answered with, for the log. */
    problemCode: ProblemCode | undefined;
  }
}

/** The framework's own lines about a request would quote its address. */
export class QuietLogController extends LogController {
  constructor() {
    super({ disableRequestLogging: true });
  }
}

/**
 * Stands for every built file: which of them a page asks for can follow from what is ticked on it,
 * such as where a sign leads.
 */
const anyFile = '/assets/*';
const folderOfFiles = '/assets/';

/** One line for each answer: method, pattern of the route, status, time, problem code. */
export const requestLog = fastifyPlugin(
  async (app) => {
    app.decorateReply('problemCode', undefined);
    app.addHook('onResponse', async (request, reply) => {
      request.log.info(
        {
          method: request.method,
          route: request.is404 ? 'none' : patternOf(request.routeOptions),
          status: reply.statusCode,
          ms: Math.round(reply.elapsedTime),
          code: reply.problemCode,
        },
        'answered',
      );
    });
  },
  { name: 'request-log' },
);

function patternOf({ url }: FastifyRequest['routeOptions']): string | undefined {
  return url?.startsWith(folderOfFiles) ? anyFile : url;
}
