import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod/mini';
import { publicPracticeSchema } from '../../consultation/index.ts';
import type { RegisterRoutes } from '../dependencies.ts';
import { readCurrentPractice, toPublicPractice } from '../practice-versions.ts';

const staffSessionSchema = z.object({ signedIn: z.boolean() });

/** What the patient's pages ask for besides sending. */
export const registerPublicRoutes: RegisterRoutes = (app, { database, sessions }) => {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/api/practice',
    {
      config: { access: 'public' },
      schema: { summary: 'The practice', response: { 200: publicPracticeSchema } },
    },
    async () => toPublicPractice(await readCurrentPractice(database)),
  );
  routes.get(
    '/api/staff-session',
    {
      config: { access: 'public', renewsSession: false },
      schema: {
        summary: 'Whether this browser is signed in as staff',
        response: { 200: staffSessionSchema },
      },
    },
    async (request) => ({ signedIn: (await sessions.read(request)).kind !== 'none' }),
  );
  routes.get(
    '/api/openapi.json',
    { config: { access: 'public' }, schema: { hide: true } },
    async () => app.swagger(),
  );
};
