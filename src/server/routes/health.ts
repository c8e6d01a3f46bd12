import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { problemSchema } from '../../consultation/index.ts';
import type { RegisterRoutes } from '../dependencies.ts';
import { createProblem, sendProblem } from '../problem-reply.ts';

const status = z.object({ status: z.literal('ok') });

/** `/healthz`: the process runs. `/readyz`: the database takes a transaction. */
export const registerHealthRoutes: RegisterRoutes = (app, { unitOfWork }) => {
  const routes = app.withTypeProvider<ZodTypeProvider>();
  routes.get(
    '/healthz',
    { config: { access: 'public' }, schema: { response: { 200: status } } },
    () => ({ status: 'ok' as const }),
  );
  routes.get(
    '/readyz',
    { config: { access: 'public' }, schema: { response: { 200: status, 503: problemSchema } } },
    async (_request, reply) => {
      try {
        // It takes the write lock, so it fails where a request would; only a full disk is not seen.
        await unitOfWork.run((transaction) => sql`select 1`.execute(transaction));
      } catch {
        return sendProblem(reply, createProblem('busy'));
      }
      return { status: 'ok' as const };
    },
  );
};
