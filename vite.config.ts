import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import type { EnvironmentOptions } from 'vite';
import { citedSourcesOnly } from './scripts/vite/cited-sources.ts';
import { compileAhead } from './scripts/vite/compile-ahead.ts';
import { leanPreload } from './scripts/vite/lean-preload.ts';
import { moduleList } from './scripts/vite/module-list.ts';
import { namedJsx } from './scripts/vite/named-jsx.ts';
import { packedWording } from './scripts/vite/packed-wording.ts';
import { paintFirst } from './scripts/vite/paint-first.ts';
import { patientDecision } from './scripts/vite/patient-decision.ts';
import { patientQuestions } from './scripts/vite/patient-questions.ts';
import { release } from './scripts/vite/release.ts';
import { serviceWorker } from './scripts/vite/service-worker.ts';
import { shortClassNames } from './scripts/vite/short-classes.ts';
import { shortTokens } from './scripts/vite/short-tokens.ts';

/**
 * What a page's first view is made of, in one chunk with what it imports; the styles of the
 * whole page go with it. Small chunks of their own would compress worse and arrive later.
 */
const firstView =
  /[\\/]src[\\/]patient[\\/]((app|main)\.tsx|kiosk[\\/]kiosk-path\.ts|preload\.ts|(draft|journey|navigation|practice)[\\/][\w-]+\.ts|question[\\/]early-ticks\.ts|decision[\\/]decide\.ts)$|[\\/]src[\\/]text[\\/]unpack-questions\.ts$|[\\/]src[\\/](patient|ui)[\\/].*\.css$/;

const domainFolder = /[\\/]src[\\/](evidence|logic|questions|rules|consultation|text)[\\/]/;

type Groups = { name: string; test: RegExp; priority: number }[];

const packages = {
  name: 'vendor',
  test: /node_modules[\\/](?!react-hook-form[\\/]).*\.[cm]?js$/,
  priority: 3,
};
/** Only the request form needs it: no question waits for it. */
const forms = { name: 'vendor-forms', test: /node_modules[\\/]react-hook-form[\\/]/, priority: 2 };
const patientGroups: Groups = [
  packages,
  forms,
  { name: 'core', test: firstView, priority: 1 },
  {
    name: 'later',
    test: /[\\/]src[\\/](patient[\\/]shell[\\/]later-pages|text[\\/]unpack-result)\.ts$/,
    priority: 0,
  },
];

/** A hundredth smaller than the bundler's own minifier makes it, and slower by seconds. */
const smallest = {
  minify: 'terser',
  terserOptions: {
    module: true,
    ecma: 2020,
    // What the browser reads of them is kept: when to compile.
    format: { comments: /^# / },
    compress: { passes: 4, inline: 1, keep_fargs: false, pure_getters: true, unsafe_arrows: true },
  },
} as const;

/**
 * The two pages are built apart, so that nothing of one can end up in a chunk of the other.
 * @param html the page's shell
 * @param name folder of its assets, and prefix of its manifest
 * @param groups what is put together into one chunk; the first that fits wins
 */
function page(html: string, name: string, groups: Groups): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      outDir: 'dist/client',
      // The first of the two makes room; the second must leave it alone.
      emptyOutDir: name === 'patient',
      assetsDir: `assets/${name}`,
      // The content policy allows no inline script, style or data address.
      assetsInlineLimit: 0,
      // The page itself names what its first chunk needs, and chunks name nothing ahead.
      modulePreload: {
        polyfill: false,
        resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []),
      },
      manifest: `.vite/${name}.json`,
      target: 'baseline-widely-available',
      ...(name === 'patient' && smallest),
      rolldownOptions: {
        input: html,
        // Domain folders only declare: what a page does not use of them stays out of it.
        treeshake: {
          moduleSideEffects: [{ test: domainFolder, sideEffects: false }],
          // A schema that a page does not use is not built in it.
          manualPureFunctions: ['z'],
        },
        output: {
          // Each name costs the chunk that asks for it: 36 bits tell builds apart.
          chunkFileNames: `assets/${name}/[name]-[hash:6].js`,
          codeSplitting: {
            groups,
          },
        },
      },
    },
  };
}

export default defineConfig({
  appType: 'mpa',
  plugins: [
    react(),
    release(),
    packedWording(),
    citedSourcesOnly(),
    leanPreload(),
    paintFirst(),
    compileAhead(['vendor', 'core']),
    namedJsx(),
    shortTokens(),
    shortClassNames(),
    patientDecision(),
    patientQuestions(),
    moduleList(),
    serviceWorker(),
  ],
  environments: {
    client: page('index.html', 'patient', patientGroups),
    frontDesk: page('front-desk.html', 'front-desk', [packages, forms]),
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
