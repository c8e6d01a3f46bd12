import type { Page } from '@playwright/test';

/**
 * Has the browser add up how far things moved by themselves on the pages opened from now on.
 * @returns what gives the sum for the page that is open, as the Layout Instability API counts
 * it: 0 where nothing that could be seen moved
 */
export async function watchShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if ('value' in entry && typeof entry.value === 'number') sum += entry.value;
      }
      document.documentElement.dataset['shifted'] = String(sum);
    }).observe({ type: 'layout-shift', buffered: true });
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0));
}
