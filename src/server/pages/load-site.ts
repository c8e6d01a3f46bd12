import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withFirstWords } from './first-words.ts';
import { inlineStyles } from './inline-styles.ts';
import type { PageRenderer, SitePages } from './page-renderer.ts';

/** Where the build puts things. */
const buildFolder = join(import.meta.dirname, '../../../dist');

/**
 * Loads what the build made.
 * @returns nothing when it was not built
 */
export async function loadSite(folder = buildFolder): Promise<SitePages | undefined> {
  try {
    const client = join(folder, 'client');
    const renderer: unknown = await import(
      pathToFileURL(join(folder, 'prerender/prerender.js')).href
    );
    if (!hasRenderer(renderer)) return undefined;
    const read = (path: string): string => readFileSync(join(client, path), 'utf8');
    const manifest: unknown = JSON.parse(read('.vite/patient.json'));
    return {
      folder: client,
      patientTemplates: withFirstWords(inlineStyles(read('index.html'), read), manifest),
      frontDeskTemplate: read('front-desk.html'),
      renderPage: renderer.renderPage,
    };
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

function hasRenderer(module: unknown): module is { readonly renderPage: PageRenderer } {
  return (
    typeof module === 'object' &&
    module !== null &&
    'renderPage' in module &&
    typeof module.renderPage === 'function'
  );
}

function isMissing(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return error.code === 'ENOENT' || error.code === 'ERR_MODULE_NOT_FOUND';
}
