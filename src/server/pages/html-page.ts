import { brotliCompressSync } from 'node:zlib';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A page in both forms in which it is sent. */
export interface HtmlPage {
  readonly text: string;
  readonly brotli: () => Buffer;
}

/**
 * Compresses a page once, when it is first sent so: all pages at once would hold up a start,
 * and everyone's next call after each change of the practice.
 */
export function createHtmlPage(text: string): HtmlPage {
  let compressed: Buffer | undefined;
  return { text, brotli: () => (compressed ??= brotliCompressSync(text)) };
}

/** Sends a page. Browsers ask again each time, for the practice may have changed something. */
export function sendHtmlPage(
  request: FastifyRequest,
  reply: FastifyReply,
  { text, brotli }: HtmlPage,
): FastifyReply {
  reply.headers({
    'cache-control': 'no-cache',
    'content-type': 'text/html; charset=utf-8',
    vary: 'accept-encoding',
  });
  const encodings = (request.headers['accept-encoding'] ?? '').split(/\s*,\s*/u);
  if (!encodings.includes('br')) return reply.send(text);
  return reply.header('content-encoding', 'br').send(brotli());
}
