import { relative } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Writes which files each chunk of a page was made of, beside the page's manifest, so that
 * a test can show what a page carries: file name -> paths from the project's root.
 */
export function moduleList(): Plugin {
  return {
    name: 'module-list',
    applyToEnvironment: (environment) => environment.config.consumer === 'client',
    generateBundle: {
      // After vite has taken out the chunks that held only styles.
      order: 'post',
      handler(_, bundle) {
        const { root, build } = this.environment.config;
        const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
        const modules = chunks.map((chunk) => {
          const files = chunk.moduleIds.filter((id) => !id.startsWith('\0'));
          return [chunk.fileName, files.map((id) => relative(root, id))];
        });
        this.emitFile({
          type: 'asset',
          fileName: String(build.manifest).replace('.json', '-modules.json'),
          source: JSON.stringify(Object.fromEntries(modules), undefined, 1),
        });
      },
    },
  };
}
