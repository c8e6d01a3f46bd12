import helmet from '@fastify/helmet';
import fastifyPlugin from 'fastify-plugin';
import type { AppSettings } from '../dependencies.ts';

/** How long a browser keeps to https, in seconds: two years. */
const strictTransportSeconds = 63_072_000;

type Options = Pick<AppSettings, 'publicOrigin'> & {
  /** Sources of styles that stand in a page: their hashes. */
  readonly styles: readonly string[];
};

/** Headers of every answer (reliability-and-security, "Access"). No request leaves this origin. */
export const securityHeaders = fastifyPlugin(
  async (app, { publicOrigin, styles }: Options) => {
    await app.register(helmet, {
      contentSecurityPolicy: {
        useDefaults: false,
        directives: {
          defaultSrc: ["'none'"],
          scriptSrc: ["'self'"],
          styleSrc: ["'self'", ...new Set(styles)],
          imgSrc: ["'self'"],
          fontSrc: ["'self'"],
          connectSrc: ["'self'"],
          manifestSrc: ["'self'"],
          workerSrc: ["'self'"],
          // default-src does not cover these three.
          formAction: ["'none'"],
          baseUri: ["'none'"],
          frameAncestors: ["'none'"],
          requireTrustedTypesFor: ["'script'"],
          // The one that names the address of the service worker, and no other.
          trustedTypes: ['offline'],
        },
      },
      strictTransportSecurity: publicOrigin?.startsWith('https:')
        ? { maxAge: strictTransportSeconds, includeSubDomains: false }
        : false,
      referrerPolicy: { policy: 'no-referrer' },
      crossOriginOpenerPolicy: { policy: 'same-origin' },
      crossOriginResourcePolicy: { policy: 'same-origin' },
      crossOriginEmbedderPolicy: { policy: 'require-corp' },
      xFrameOptions: { action: 'deny' },
    });
    app.addHook('onRequest', async (request, reply) => {
      reply.header('permissions-policy', 'camera=(), geolocation=(), microphone=(), payment=()');
      // By route, because an address can be written in many ways; a page sets its own.
      const isForApi = request.is404 || request.routeOptions.url?.startsWith('/api/');
      if (isForApi) reply.header('cache-control', 'no-store');
    });
  },
  { name: 'security-headers' },
);
