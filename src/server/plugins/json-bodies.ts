import type { FastifyRequest } from 'fastify';
import fastifyPlugin from 'fastify-plugin';
import { parseJson } from '../json/parse-json.ts';

/** A body that is not JSON, or not within the caps. */
export class MalformedBody extends Error {
  override readonly name = 'MalformedBody';
}

/** JSON is the only thing that any route takes. */
export const jsonBodies = fastifyPlugin(
  async (app) => {
    app.removeAllContentTypeParsers();
    app.addContentTypeParser(
      'application/json',
      { parseAs: 'buffer' },
      async (_request: FastifyRequest, body: Buffer) => {
        const parsed = parseJson(body);
        if (!parsed.ok) throw new MalformedBody();
        return parsed.value;
      },
    );
  },
  { name: 'json-bodies' },
);
