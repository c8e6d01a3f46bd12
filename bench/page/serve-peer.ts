import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import fastify from 'fastify';
import { createHtmlPage, sendHtmlPage } from '../../src/server/pages/html-page.ts';
import { builtPeer } from './build-peers.ts';
import type { PeerId } from './build-peers.ts';

/** A peer's page at an address of its own. */
export interface ServedPeer {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Serves a peer as our own server serves our page: same framework, brotli made beforehand. */
export async function servePeer(id: PeerId): Promise<ServedPeer> {
  const app = fastify();
  const folder = builtPeer(id);
  const page = createHtmlPage(readFileSync(join(folder, 'index.html'), 'utf8'));
  app.get('/', (request, reply) => sendHtmlPage(request, reply, page));
  await app.register(staticFiles, {
    root: join(folder, 'assets'),
    prefix: '/assets/',
    preCompressed: true,
    maxAge: '365d',
    immutable: true,
  });
  return { origin: await app.listen({ host: '127.0.0.1', port: 0 }), stop: () => app.close() };
}
