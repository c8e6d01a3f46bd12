import type { Page } from '@playwright/test';
import { pagePaths } from '../../../src/server/pages/page-paths.ts';

/** The pages that are kept: all of the patient's, but none of a screen that keeps nothing. */
export const keptPaths: readonly string[] = pagePaths.filter((path) => !path.endsWith('/kiosk'));

/**
 * Waits until the pages are kept, and this tab is served by what keeps them. What the browser
 * would keep without it is thrown away, so that nothing works by that alone.
 */
export async function untilKeptForOffline(page: Page): Promise<void> {
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.clearBrowserCache');
  await devtools.detach();
}

/** What the caches of the browser hold: address and text of each entry, by cache. */
export function readCaches(page: Page): Promise<Record<string, Record<string, string>>> {
  return page.evaluate(async () => {
    const found: Record<string, Record<string, string>> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const entries: Record<string, string> = {};
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        entries[request.url] = (await response?.text()) ?? '';
      }
      found[name] = entries;
    }
    return found;
  });
}
