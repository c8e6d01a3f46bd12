import type { Plugin } from 'vite';

/**
 * Has the patient's scripts wait behind the page itself, which can be read and ticked without
 * them: a browser that takes scripts for urgent draws the first words later.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        path === '/index.html'
          ? html.replaceAll(
              '<script type="module" crossorigin',
              '<script type="module" crossorigin fetchpriority="low"',
            )
          : html,
    },
  };
}
