import type { Plugin } from 'vite';

/**
 * Has the patient's scripts wait behind the page itself, which can be read and ticked without
 * them: a browser that takes scripts for urgent draws the first words later. The letters come
 * with the page: where they are there in time, it is drawn in them from the first; where not, it
 * keeps the others (`font-display: optional`), and no line moves.
 */
export function paintFirst(): Plugin {
  return {
    name: 'paint-first',
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path, bundle = {} }) => {
        if (path !== '/index.html') return html;
        const font = Object.keys(bundle).find((file) => file.endsWith('.woff2'));
        return html
          .replaceAll(
            '<script type="module" crossorigin',
            '<script type="module" crossorigin fetchpriority="low"',
          )
          .replace(
            '<title>',
            `<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin fetchpriority="low" />\n    <title>`,
          );
      },
    },
  };
}
