import { mkdirSync, writeFileSync } from 'node:fs';
import { loadCurrentDefinition } from '../src/server/definitions/working-definition.ts';

/** Tells the build which definition the pages carry. */
const { definition, consentsVersion, draft } = loadCurrentDefinition();
mkdirSync('dist', { recursive: true });
writeFileSync(
  'dist/definition-version.json',
  JSON.stringify({
    version: definition.version,
    consents: consentsVersion,
    draft,
  }),
);
