import type { Plugin } from 'vite';

/** A part that loads on demand, in the call of the helper that is left around it. */
const wrapped = /\b\w+\(\(\)=>(?<part>import\("[^"]+"\)(?:\.then\(\w+=>\w+\.\w+\))?),\[\]\)/gu;

/**
 * Leaves out the helper that Vite wraps around each part that loads on demand. It waits for
 * style sheets and asks for chunks ahead; a page has one style sheet, in its head, and asks
 * ahead by itself.
 */
export function leanPreload(): Plugin {
  return {
    name: 'lean-preload',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    load: (id) =>
      id === '\0vite/preload-helper.js'
        ? 'export const __vitePreload = (load) => load();'
        : undefined,
    // What is left of it, around each part, does nothing.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk') chunk.code = chunk.code.replaceAll(wrapped, '$<part>');
        }
      },
    },
  };
}
