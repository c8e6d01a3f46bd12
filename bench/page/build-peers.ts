import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { Plugin } from 'vite';
import { compressPages } from '../../scripts/compress-pages.ts';
import { asFormIo } from './as-form-io.ts';
import { asJsonSchema } from './as-json-schema.ts';
import { asSurveyJs } from './as-survey-js.ts';
import { form } from './form.ts';

/** What each peer is told of the questionnaire: the names that its page imports. */
const questionnaires = {
  'bare-react': { form },
  rjsf: asJsonSchema(form),
  'survey-js': { survey: asSurveyJs(form) },
  'form-io': { wizard: asFormIo(form) },
} as const;

export type PeerId = keyof typeof questionnaires;
export const peerIds = ['bare-react', 'rjsf', 'survey-js', 'form-io'] as const satisfies PeerId[];

const questionnaireId = 'virtual:questionnaire';

/** Hands the questionnaire over as a module, in the words of the peer. */
function questionnaire(id: PeerId): Plugin {
  const lines = Object.entries(questionnaires[id]).map(
    ([name, value]) =>
      `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
  );
  return {
    name: 'questionnaire',
    resolveId: (name) => (name === questionnaireId ? `\0${questionnaireId}` : undefined),
    load: (name) => (name === `\0${questionnaireId}` ? lines.join('\n') : undefined),
  };
}

/** Folder of a peer's built pages. */
export const builtPeer = (id: PeerId): string => join(import.meta.dirname, 'dist', id);

/** Builds a peer as our own page is built: same bundler, same target, same compression. */
export async function buildPeer(id: PeerId): Promise<void> {
  await build({
    configFile: false,
    logLevel: 'error',
    root: join(import.meta.dirname, 'peers', id),
    plugins: [react(), questionnaire(id)],
    // form.io is written for Node's bundlers.
    define: { global: 'globalThis' },
    build: {
      outDir: builtPeer(id),
      emptyOutDir: true,
      target: 'baseline-widely-available',
      reportCompressedSize: false,
      chunkSizeWarningLimit: 10_000,
    },
  });
  compressPages(builtPeer(id));
}
