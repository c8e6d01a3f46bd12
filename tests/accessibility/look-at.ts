import type { Page } from '@playwright/test';
import { checkPage } from './checks/check-page.ts';
import { tabThrough } from './checks/tab-through.ts';
import { askEngines } from './engines.ts';
import type { Finding } from './finding.ts';
import type { Place } from './places.ts';

export type Theme = 'light' | 'dark';

interface Looks {
  /** Each theme in which the engines are asked; the last of them stays. */
  readonly themes: readonly Theme[];
  /** Whether the focus is followed around the page. */
  readonly byKeyboard: boolean;
  /** A wide window in which the engines are asked again. */
  readonly alsoWide: boolean;
}

/** Milliseconds without a change after which a page counts as drawn: the next one is made ahead. */
const still = 150;

/** Waits until nothing in the page changes any more, so that every engine sees one and the same. */
async function untilStill(page: Page): Promise<void> {
  await page.evaluate(
    (quiet) =>
      new Promise<void>((resolve) => {
        let timer = setTimeout(resolve, quiet);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, quiet);
        }).observe(document, { subtree: true, childList: true, attributes: true });
      }),
    still,
  );
}

const wide = { width: 1280, height: 800 };

/** Every finding of one place. */
export async function lookAt(page: Page, { side }: Place, looks: Looks): Promise<Finding[]> {
  const found: Finding[] = [];
  await untilStill(page);
  for (const colorScheme of looks.themes) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await askEngines(page)));
  }
  const before = page.viewportSize();
  if (looks.alsoWide && before) {
    await page.setViewportSize(wide);
    found.push(...(await askEngines(page)));
    await page.setViewportSize(before);
  }
  found.push(...(await checkPage(page, side)));
  if (looks.byKeyboard) found.push(...(await tabThrough(page)));
  await page.evaluate(() => window.scrollTo(0, 0));
  return found;
}
