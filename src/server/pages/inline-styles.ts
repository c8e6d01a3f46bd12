import { createHash } from 'node:crypto';

const linkedSheet = /<link rel="stylesheet"[^>]* href="\/([^"]+)">/gu;
const inlineSheet = /<style>([^]*?)<\/style>/gu;

/**
 * Puts the style sheet of a built page into the page itself, so that its first view waits for
 * no second file. All of it: it is smaller than what a second file costs on a slow network.
 * @param readFile the text of a built file, by its path in the build's folder
 */
export function inlineStyles(page: string, readFile: (path: string) => string): string {
  return page.replace(linkedSheet, (_, path: string) => `<style>${readFile(path).trim()}</style>`);
}

/** What the content policy says of the styles that stand in a page, so that no others count. */
export function styleHashes(page: string): string[] {
  return [...page.matchAll(inlineSheet)].map(([, sheet = '']) => {
    const hash = createHash('sha256').update(sheet).digest('base64');
    return `'sha256-${hash}'`;
  });
}
