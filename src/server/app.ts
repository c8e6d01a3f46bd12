import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import { accessRules } from './access/access-rules.ts';
import type { AppDependencies } from './dependencies.ts';
import { styleHashes } from './pages/inline-styles.ts';
import { jsonBodies } from './plugins/json-bodies.ts';
import { limits } from './plugins/limits.ts';
import { openapi } from './plugins/openapi.ts';
import { answerBrokenRequest, answerFrameworkError, problems } from './plugins/problems.ts';
import { QuietLogController, requestLog } from './plugins/request-log.ts';
import { sameOrigin } from './plugins/same-origin.ts';
import { securityHeaders } from './plugins/security-headers.ts';
import { createProblem, sendProblem } from './problem-reply.ts';
import { registerHealthRoutes } from './routes/health.ts';
import { registerPages } from './routes/pages.ts';
import { registerPublicRoutes } from './routes/public.ts';
import { registerRequestRoutes } from './routes/requests.ts';
import { registerStaffRoutes } from './routes/staff/index.ts';

/** Largest body, in bytes (reliability-and-security, "Access"). */
const largestBody = 64 * 1024;

/** Longest time for a request to arrive, in milliseconds. */
const requestTimeout = 30_000;

// zod's probe for `new Function` would be a violation of the content security policy.
z.config({ jitless: true });

/** Builds the application. It does not listen yet. */
export async function buildApp(dependencies: AppDependencies): Promise<FastifyInstance> {
  const { settings, logger, sessions, pages } = dependencies;
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    logController: new QuietLogController(),
    bodyLimit: largestBody,
    requestTimeout,
    // Who still comes in on an open connection while the server stops is served, and then cut off.
    return503OnClosing: false,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
    frameworkErrors: answerFrameworkError,
    clientErrorHandler: answerBrokenRequest,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);

  await app.register(requestLog);
  await app.register(problems);
  await app.register(securityHeaders, {
    ...settings,
    styles: pages ? Object.values(pages.patientTemplates).flatMap(styleHashes) : [],
  });
  await app.register(limits);
  await app.register(sameOrigin, settings);
  await app.register(accessRules, { sessions });
  await app.register(jsonBodies);
  await app.register(openapi);

  registerHealthRoutes(app, dependencies);
  registerPublicRoutes(app, dependencies);
  registerRequestRoutes(app, dependencies);
  registerStaffRoutes(app, dependencies);
  if (pages) await registerPages(app, dependencies, pages);
  else app.setNotFoundHandler((_request, reply) => sendProblem(reply, createProblem('not-found')));
  await app.ready();
  return app;
}
