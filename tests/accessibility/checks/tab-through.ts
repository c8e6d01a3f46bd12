import type { Page } from '@playwright/test';
import { ours } from '../finding.ts';
import type { Finding } from '../finding.ts';
import { lookAtFocus } from './in-page.ts';

/** More stops than any page has; whoever needs more is in a trap. */
const mostStops = 250;

/** A screen as low as one at 400 %, where what stays while the page scrolls covers most. */
const low = { width: 320, height: 256 };

/** Goes around the page by Tab, as it is and on a low screen. At each stop the focus is seen. */
export async function tabThrough(page: Page): Promise<Finding[]> {
  const found = await goAround(page);
  const before = page.viewportSize();
  if (!before) return found;
  await page.setViewportSize(low);
  found.push(...(await goAround(page)));
  await page.setViewportSize(before);
  return found;
}

async function goAround(page: Page): Promise<Finding[]> {
  const found: Finding[] = [];
  const seen = new Set<string>();
  for (let stops = 0; stops <= mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    const { place, wrong } = await page.evaluate(lookAtFocus);
    // Between the last stop and the first, the focus is at the browser's own controls.
    if (place === '') {
      if (seen.size > 0 && stops > seen.size) return found;
      continue;
    }
    if (seen.has(place)) return found;
    seen.add(place);
    found.push(...wrong.map((fault) => ours('focus', place, fault)));
  }
  return [...found, ours('focus', 'page', 'Tab does not come around')];
}
