import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { EnvironmentOptions } from 'vite';
import { moduleList } from './scripts/vite/module-list.ts';
import { release } from './scripts/vite/release.ts';

const domainFolder = /[\\/]src[\\/](evidence|logic|questions|rules|consultation|text)[\\/]/;

/**
 * The two pages are built apart, so that nothing of one can end up in a chunk of the other.
 * @param html the page's shell
 * @param name folder of its assets, and prefix of its manifest
 */
function page(html: string, name: string): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: 'dist/client',
      // The first of the two makes room; the second must leave it alone.
      emptyOutDir: name === 'patient',
      assetsDir: `assets/${name}`,
      // The content policy allows no inline script, style or data address.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      manifest: `.vite/${name}.json`,
      target: 'baseline-widely-available',
      rolldownOptions: {
        input: html,
        // Domain folders only declare: what a page does not use of them stays out of it.
        treeshake: { moduleSideEffects: [{ test: domainFolder, sideEffects: false }] },
        output: {
          codeSplitting: {
            groups: [{ name: 'vendor', test: /node_modules[\\/].*\.[cm]?js$/ }],
          },
        },
      },
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  plugins: [react(), release(), moduleList()],
  environments: {
    client: page('index.html', 'patient'),
    frontDesk: page('front-desk.html', 'front-desk'),
    prerender: {
      consumer: 'server',
      build: {
        ssr: 'src/patient/prerender.tsx',
        outDir: 'dist/prerender',
        rolldownOptions: { output: { entryFileNames: 'prerender.js' } },
      },
    },
  },
  builder: {
    async buildApp(builder) {
      for (const environment of Object.values(builder.environments)) {
        if (environment.name !== 'ssr') await builder.build(environment);
      }
    },
  },
});
