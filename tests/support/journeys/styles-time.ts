import type { Page } from '@playwright/test';

/**
 * Moves every animation of the page on: styles that wait keep a time of their own, which
 * `page.clock` does not move.
 */
export async function letStylesWait(page: Page, seconds: number): Promise<void> {
  await page.evaluate((milliseconds) => {
    for (const animation of document.getAnimations()) {
      animation.currentTime = Number(animation.currentTime) + milliseconds;
    }
  }, seconds * 1_000);
}
