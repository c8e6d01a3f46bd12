import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
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
    return {
      folder: client,
      patientTemplate: await readFile(join(client, 'index.html'), 'utf8'),
      frontDeskTemplate: await readFile(join(client, 'front-desk.html'), 'utf8'),
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
