import { existsSync, readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import * as z from 'zod/mini';

const moduleId = 'virtual:release';
const versionFile = 'dist/definition-version.json';
const versionSchema = z.object({
  version: z.string(),
  consents: z.string(),
  draft: z.boolean(),
});
const unknownDraft = { version: 'draft', consents: '', draft: true };

/** Gives the pages `virtual:release`: which definition they carry. */
export function release(): Plugin {
  return {
    name: 'release',
    resolveId: (id) => (id === moduleId ? `\0${moduleId}` : undefined),
    load(id) {
      if (id !== `\0${moduleId}`) return undefined;
      const values = existsSync(versionFile)
        ? z.parse(versionSchema, JSON.parse(readFileSync(versionFile, 'utf8')))
        : unknownDraft;
      return `export const release = ${JSON.stringify(values)};`;
    },
  };
}
