import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { publicPracticeSchema } from '../../consultation/index.ts';
import type { RegisterRoutes } from '../dependencies.ts';
import { readCurrentPractice, toPublicPractice } from '../practice-versions.ts';

/** What the patient's pages ask for besides sending. */
export const registerPublicRoutes: RegisterRoutes = (app, { database }) => {
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
    '/api/openapi.json',
    { config: { access: 'public' }, schema: { hide: true } },
    async () => app.swagger(),
  );
};
