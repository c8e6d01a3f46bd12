import type { Plugin } from 'vite';

/** Asks the browser to compile all functions of a file as it arrives. Source: V8, explicit compile hints. */
export const compileHint = '//# allFunctionsCalledOnLoad\n';

/**
 * Has the browser compile a page's first chunks while they arrive, beside the page's own thread:
 * otherwise each function is compiled when it is first called, much of it while somebody waits for
 * the first answer to a press. A browser that knows no such hint reads a comment.
 * @param chunks names of the chunks of which nearly all runs
 */
export function compileAhead(chunks: readonly string[]): Plugin {
  return {
    name: 'compile-ahead',
    applyToEnvironment: ({ name }) => name === 'client',
    renderChunk: (code, { name }) =>
      chunks.includes(name) ? { code: compileHint + code, map: null } : null,
  };
}
