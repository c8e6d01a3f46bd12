import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import type { AppDependencies } from '../dependencies.ts';
import { readInForce } from '../definitions/in-force.ts';
import { createHtmlPage, sendHtmlPage } from '../pages/html-page.ts';
import type { HtmlPage } from '../pages/html-page.ts';
import { languageOf, notFoundPaths, pagePaths } from '../pages/page-paths.ts';
import type { SitePages } from '../pages/page-renderer.ts';
import { createRenderedPages } from '../pages/rendered-pages.ts';
import { readCurrentPractice } from '../practice-versions.ts';
import { createProblem, sendProblem } from '../problem-reply.ts';
import { findSignOff } from '../sign-off/sign-off-repository.ts';

/** Files with a hash in their name never change. */
const hashedFolder = 'assets/';

const publicPage = { config: { access: 'public' }, schema: { hide: true } } as const;

/** Serves the built pages: the patient's, filled in per language, and the front desk's. */
export async function registerPages(
  app: FastifyInstance,
  { database, definitions, signOffs }: AppDependencies,
  site: SitePages,
): Promise<void> {
  const pages = createRenderedPages(site);
  const read = async (path: string): Promise<HtmlPage> => {
    const definition = definitions.current();
    const signOff = await findSignOff(database, definition.contentHash);
    const { waiting } = await readInForce({ definitions, signOffs });
    const practice = await readCurrentPractice(database);
    return pages(path, practice, definition, signOff, waiting !== undefined);
  };
  // At start, so that a page that cannot be made is noticed now.
  await read('/');

  for (const path of pagePaths) {
    app.get(path, publicPage, async (request, reply) =>
      sendHtmlPage(request, reply, await read(path)),
    );
  }
  app.get('/es', publicPage, (_request, reply) => reply.redirect('/es/', 308));
  const frontDesk = createHtmlPage(site.frontDeskTemplate);
  for (const path of ['/front-desk', '/front-desk/*']) {
    app.get(path, publicPage, (request, reply) => sendHtmlPage(request, reply, frontDesk));
  }
  await registerFiles(app, site.folder);

  app.setNotFoundHandler(async (request, reply) => {
    const isPage = request.method === 'GET' && !request.url.startsWith('/api/');
    if (!isPage) return sendProblem(reply, createProblem('not-found'));
    const page = await read(notFoundPaths[languageOf(request.url)]);
    return sendHtmlPage(request, reply.code(404), page);
  });
}

/** Each file under its own name, so that nothing else of the disk can be asked for. */
async function registerFiles(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(staticFiles, {
    root: folder,
    serve: false,
    index: false,
    preCompressed: true,
  });
  for (const file of listFiles(folder)) {
    const isHashed = file.startsWith(hashedFolder);
    app.get(`/${file}`, publicPage, (_request, reply) => {
      reply.header('vary', 'accept-encoding');
      if (isHashed) return reply.sendFile(file, { maxAge: '365d', immutable: true });
      // Such as the service worker: a browser asks again each time.
      return reply.header('cache-control', 'no-cache').sendFile(file, { cacheControl: false });
    });
  }
}

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'))
    .filter((file) => !file.startsWith('.') && !/\.(html|br|gz)$/u.test(file));
}
