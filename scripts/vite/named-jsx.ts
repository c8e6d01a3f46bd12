import type { Plugin } from 'vite';

const runtime = 'react/jsx-runtime';
const named = '\0named-jsx';

/**
 * Gives the patient's page the functions that draw elements by name. React's own module is
 * CommonJS, so that each of some hundred calls would look its function up in an object.
 */
export function namedJsx(): Plugin {
  return {
    name: 'named-jsx',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'client',
    resolveId: (id, importer) => (id === runtime && importer !== named ? named : undefined),
    load: (id) =>
      id === named
        ? `import runtime from '${runtime}'; export const { jsx, Fragment } = runtime; export { jsx as jsxs };`
        : undefined,
  };
}
