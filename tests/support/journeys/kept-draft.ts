import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Milliseconds without a new copy after which the last one is there: sealing takes a moment. */
const quiet = 400;

/** Waits until everything that was typed so far is kept in the tab. */
export async function untilKept(page: Page): Promise<void> {
  let last: string | null = null;
  await expect
    .poll(
      async () => {
        const before = last;
        last = await page.evaluate(() => sessionStorage.getItem('draft'));
        return last !== null && last === before;
      },
      { intervals: [quiet] },
    )
    .toBe(true);
}
