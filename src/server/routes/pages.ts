import { readdirSync } from 'node:fs';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { AppDependencies } from '../dependencies.ts';
import { languageOf, pagePaths } from '../pages/page-paths.ts';
import type { SitePages } from '../pages/page-renderer.ts';
import { createRenderedPages } from '../pages/rendered-pages.ts';
import { readCurrentPractice } from '../practice-versions.ts';
import { createProblem, sendProblem } from '../problem-reply.ts';

/** Files with a hash in their name never change. */
const assetsFolder = 'assets';

/** Serves the built pages: the patient's, filled in per language, and the front desk's. */
export async function registerPages(
  app: FastifyInstance,
  { database, definitions }: AppDependencies,
  site: SitePages,
): Promise<void> {
  const pages = createRenderedPages(site);
  const read = async (path: string): Promise<string> =>
    pages.read(path, await readCurrentPractice(database), definitions.current());
  // At start, so that a page that cannot be made is noticed now.
  await read('/');

  for (const path of pagePaths) {
    app.get(
      path,
      { config: { access: 'public' }, schema: { hide: true } },
      async (_request, reply) => sendHtml(reply, await read(path)),
    );
  }
  app.get('/es', { config: { access: 'public' }, schema: { hide: true } }, (_request, reply) =>
    reply.redirect('/es/', 308),
  );
  for (const path of ['/front-desk', '/front-desk/*']) {
    app.get(path, { config: { access: 'public' }, schema: { hide: true } }, (_request, reply) =>
      sendHtml(reply, site.frontDeskTemplate),
    );
  }
  await registerFiles(app, site.folder);

  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/');
    if (!isPage) return sendProblem(reply, createProblem('not-found'));
    reply.code(404);
    return sendHtml(reply, await read(`${languageOf(request.url) === 'es' ? '/es' : ''}/404`));
  });
}

async function registerFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(staticFiles, {
    root: folder,
    serve: false,
    index: false,
    preCompressed: true,
  });
  const options = { config: { access: 'public' as const }, schema: { hide: true } };
  app.get<{ Params: { '*': string } }>(`/${assetsFolder}/*`, options, (request, reply) =>
    reply.sendFile(`${assetsFolder}/${request.params['*']}`, { maxAge: '365d', immutable: true }),
  );
  // Named one by one, so that nothing else of the folder can be asked for.
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (!entry.isFile() || /\.(html|br|gz)$/u.test(entry.name)) continue;
    app.get(`/${entry.name}`, options, (_request, reply) =>
      reply.sendFile(entry.name, { maxAge: '1h' }),
    );
  }
}

function sendHtml(reply: FastifyReply, html: string): FastifyReply {
  return reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8').send(html);
}
