import rateLimit from '@fastify/rate-limit';
import underPressure from '@fastify/under-pressure';
import fastifyPlugin from 'fastify-plugin';
import { createProblem, retryAfterSeconds, sendProblem } from '../problem-reply.ts';

/** Sends from one address: 20 in 10 minutes. docs/operating.md, "Behind a proxy". */
export const sendLimit = { max: 20, timeWindow: 10 * 60 * 1_000 } as const;

/** Mean delay of the event loop above which the API turns requests away, in milliseconds. */
const longestLoopDelay = 1_000;

/**
 * Starting is busy by itself, so nothing is turned away before the loop has come round this
 * often, each time after this many milliseconds at least.
 */
const settling = { rounds: 20, milliseconds: 100 } as const;

/** Limits per address, where a route asks for one, and turning away while overloaded. */
export const limits = fastifyPlugin(
  async (app) => {
    await app.register(rateLimit, { global: false });
    let rounds = 0;
    const countRound = (): void => {
      rounds += 1;
      if (rounds < settling.rounds) setTimeout(countRound, settling.milliseconds).unref();
    };
    app.addHook('onReady', async () => countRound());
    await app.register(underPressure, {
      maxEventLoopDelay: longestLoopDelay,
      pressureHandler: (request, reply) => {
        // Pages cost little, and a process that is busy is not dead: its health says so.
        const isForApi = request.routeOptions.url?.startsWith('/api/');
        if (!isForApi || rounds < settling.rounds) return;
        reply.header('retry-after', String(retryAfterSeconds));
        sendProblem(reply, createProblem('busy'));
      },
    });
  },
  { name: 'limits' },
);
