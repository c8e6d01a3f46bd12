import type { ProblemCode } from '../../consultation/index.ts';

declare module 'fastify' {
  interface FastifyReply {
    /** The code of the problem that is answered with, for the log. */
    problemCode: ProblemCode | undefined;
  }
}
