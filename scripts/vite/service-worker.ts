import type { Plugin } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

/**
 * Builds the service worker of the patient's pages, with the list of the files that it keeps.
 * It is not announced as an app, and the page registers it by itself.
 */
export function serviceWorker(): Plugin[] {
  const plugins = VitePWA({
    strategies: 'injectManifest',
    registerType: 'prompt',
    injectRegister: false,
    manifest: false,
    srcDir: 'src/patient/offline/worker',
    filename: 'service-worker.ts',
    outDir: 'dist/client',
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['assets/patient/*.{js,css,woff2,svg}'],
      dontCacheBustURLsMatching: /^\/assets\/patient\//u,
      modifyURLPrefix: { 'assets/': '/assets/' },
    },
  });
  // The front desk and the renderer on the server have none.
  return plugins.map((plugin) => ({
    ...plugin,
    applyToEnvironment: ({ name }) => name === 'client',
  }));
}
