import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

interface VirtualScreenReader {
  readonly start: (options: { readonly container: Node }) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly lastSpokenPhrase: () => Promise<string>;
  readonly spokenPhraseLog: () => Promise<readonly string[]>;
  readonly stop: () => Promise<void>;
}

declare global {
  var screenReader: VirtualScreenReader | undefined;
}

const require = createRequire(import.meta.url);
const script = readFileSync(require.resolve('@guidepup/virtual-screen-reader/browser.js'), 'utf8');

/**
 * Reads the page from its top to its end, as the reading keys of a screen reader would, by the
 * roles, names and states that the browser's tree has. The page's content policy must be off.
 * @returns every phrase that is said, in order
 */
export async function readAloud(page: Page): Promise<readonly string[]> {
  await page.evaluate(async (text) => {
    if (globalThis.screenReader) return;
    const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    const { virtual } = await import(address);
    globalThis.screenReader = virtual;
  }, script);
  return page.evaluate(async () => {
    const reader = globalThis.screenReader;
    if (!reader) return [];
    /** More phrases than any page has. */
    const most = 2000;
    await reader.start({ container: document.body });
    for (let said = 0; said < most; said += 1) {
      await reader.next();
      if ((await reader.lastSpokenPhrase()) === 'end of document') break;
    }
    const phrases = await reader.spokenPhraseLog();
    await reader.stop();
    return phrases;
  });
}
