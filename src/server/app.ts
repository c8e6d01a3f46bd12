import fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import { accessRules } from './access/access-rules.ts';
import type { AppDependencies } from './dependencies.ts';
import { registerHealthRoutes } from './routes/health.ts';
import { registerStaffRoutes } from './routes/staff/index.ts';

/** Largest body, in bytes (reliability-and-security, "Access"). */
const largestBody = 64 * 1024;

// zod's probe for `new Function` would be a violation of the content security policy.
z.config({ jitless: true });

/** Builds the application. It does not listen yet. */
export async function buildApp(dependencies: AppDependencies): Promise<FastifyInstance> {
  const { settings, logger, sessions } = dependencies;
  const app: FastifyInstance = fastify({
    loggerInstance: logger,
    disableRequestLogging: true,
    bodyLimit: largestBody,
    trustProxy: settings.trustedProxies.length > 0 ? [...settings.trustedProxies] : false,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateReply('problemCode', undefined);
  await app.register(accessRules, { sessions });
  registerHealthRoutes(app, dependencies);
  registerStaffRoutes(app, dependencies);
  await app.ready();
  return app;
}
