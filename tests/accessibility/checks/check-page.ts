import type { Page } from '@playwright/test';
import { ours } from '../finding.ts';
import type { Finding } from '../finding.ts';
import {
  findBrokenLines,
  findCutWords,
  findLostInForcedColours,
  findMotion,
  findNamesWithoutLabel,
  findSideways,
  findSmallTargets,
} from './in-page.ts';
import type { Faults } from './in-page.ts';

/** 1280 pixels at 400 %: a screen of WCAG 1.4.10, and one that lies on its side. */
const zoomed = [
  { width: 320, height: 256 },
  { width: 320, height: 180 },
] as const;

/** WCAG 1.4.12, each value of it. */
const textSpacing = `
  * {
    line-height: 1.5 !important;
    letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important;
  }
  p { margin-bottom: 2em !important; }
`;

/** A finger needs 44 pixels: WCAG 2.5.5, which is more than AA asks for. */
const leastTarget = 44;

/** Whose pages: the front desk has mice, for which axe's 24 pixels of WCAG 2.5.8 are enough. */
export type Side = 'patient' | 'desk';

function named(rule: string, faults: Faults): Finding[] {
  return faults.map(([place, wrong]) => ours(rule, place, wrong));
}

/** WCAG 1.4.4: text of twice the size, on a usual phone and on the narrowest. */
const phones = [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
] as const;
const twiceTheText = 'html { font-size: 200% !important; }';

async function withStyles(page: Page, rule: string, styles: string): Promise<Finding[]> {
  await page.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, styles);
  const faults = [...(await page.evaluate(findSideways)), ...(await page.evaluate(findCutWords))];
  await page.evaluate(() => document.adoptedStyleSheets.pop());
  return named(rule, faults);
}

/** Every check of our own that leaves a page as it was. */
export async function checkPage(page: Page, side: Side): Promise<Finding[]> {
  const before = page.viewportSize();
  const found = [
    ...named('label-in-name', await page.evaluate(findNamesWithoutLabel)),
    ...named('underline', await page.evaluate(findBrokenLines)),
    ...(side === 'patient'
      ? named('target', await page.evaluate(findSmallTargets, leastTarget))
      : []),
  ];
  for (const size of zoomed) {
    await page.setViewportSize(size);
    found.push(...named('zoom-400', await page.evaluate(findSideways)));
  }
  found.push(...(await withStyles(page, 'text-spacing', textSpacing)));
  for (const size of side === 'patient' ? phones : []) {
    await page.setViewportSize(size);
    found.push(...(await withStyles(page, 'text-200', twiceTheText)));
  }
  if (before) await page.setViewportSize(before);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  found.push(
    ...named('forced-colours', await page.evaluate(findLostInForcedColours)),
    ...named('reduced-motion', await page.evaluate(findMotion)),
  );
  await page.emulateMedia({ forcedColors: 'none', reducedMotion: 'no-preference' });
  return found;
}
