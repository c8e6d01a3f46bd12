import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import type { AppSettings } from '../dependencies.ts';
import { createProblem, sendProblem } from '../problem-reply.ts';

const readingMethods: readonly string[] = ['GET', 'HEAD', 'OPTIONS'];
const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/**
 * Refuses what another site's page makes a browser send. Both headers are set by the browser
 * alone; a program that is no browser sends neither, and carries nobody's cookie.
 */
export const sameOrigin = fastifyPlugin(
  async (app, { publicOrigin }: Pick<AppSettings, 'publicOrigin'>) => {
    app.addHook('onRequest', async (request, reply) => {
      if (readingMethods.includes(request.method) || isSameOrigin(request, publicOrigin)) return;
      return sendProblem(reply, createProblem('wrong-origin'));
    });
  },
  { name: 'same-origin' },
);

function isSameOrigin({ headers }: FastifyRequest, publicOrigin: string | undefined): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin') return false;
  if (headers.origin === undefined) return true;
  if (publicOrigin !== undefined) return headers.origin === publicOrigin;
  return isOwnLoopbackOrigin(headers.origin, headers.host);
}

/** On loopback any port may serve, but a foreign name that points here (rebinding) may not. */
function isOwnLoopbackOrigin(origin: string, host: string | undefined): boolean {
  const url = URL.parse(origin);
  return url !== null && url.host === host && loopbackNames.includes(url.hostname);
}
