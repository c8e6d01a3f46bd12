import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import fastifyPlugin from 'fastify-plugin';
import { createProblem, retryAfterSeconds, sendProblem } from '../problem-reply.ts';

/** Sends from one address (issue section 6): 20 in 10 minutes. */
export const sendLimit = { max: 20, timeWindow: 10 * 60 * 1_000 } as const;

/** Mean delay of the event loop above which requests are turned away, in milliseconds. */
const longestLoopDelay = 5_000;

/** Limits per address, where a route asks for one, and turning away while overloaded. */
export const limits = fastifyPlugin(
  async (app) => {
    await app.register(rateLimit, { global: false });
    await app.register(underPressure, {
      maxEventLoopDelay: longestLoopDelay,
      pressureHandler: (request, reply, _type, delay) => {
        // A process that is busy is not dead, and must not be restarted for it.
        if (request.routeOptions.url === '/healthz') return;
        // Infinity says that nothing was measured yet, as for a second after a slow start.
        if (delay === Infinity) return;
        reply.header('retry-after', String(retryAfterSeconds));
        sendProblem(reply, createProblem('busy'));
      },
    });
  },
  { name: 'limits' },
);
