import swagger from '@fastify/swagger';
import fastifyPlugin from 'fastify-plugin';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';
import { contractVersion } from '../../consultation/index.ts';

/** Collects the schemas of every route that is registered after it. */
export const openapi = fastifyPlugin(
  async (app) => {
    await app.register(swagger, {
      openapi: {
        openapi: '3.1.0',
        info: {
          title: 'Consultation requests',
          description:
            'Takes consultation requests and lets the front desk work on them. Failures are problems (RFC 9457) with a closed code.',
          version: String(contractVersion),
        },
      },
      transform: jsonSchemaTransform,
    });
  },
  { name: 'openapi' },
);
