import { chromium } from '@playwright/test';
import type { Browser, BrowserContext, CDPSession, Page } from '@playwright/test';
import playwright from '../../playwright.config.ts';

/**
 * "Slow 4G" as Lighthouse applies it in a browser: `throttling.mobileSlow4G` of its
 * constants, 150 ms and 1.6 Mbit/s with the allowances that DevTools needs to come close to a
 * real network. A test of `lighthouse` on the same machine uses the same numbers.
 */
export const slow4G = {
  latencyMilliseconds: 562.5,
  downKilobits: 1474.56,
  upKilobits: 675,
} as const;

/** A phone of the middle class beside a desktop machine (the same source). */
export const processorSlowdown = 4;
export const screen = { width: 390, height: 844 } as const;

const kilobit = 1000 / 8;

/** A phone that has never seen the page: nothing is in its cache. */
export interface SlowPhone {
  readonly page: Page;
  readonly browser: CDPSession;
  readonly put: () => Promise<void>;
}

/** Starts the browser that the journeys use. */
export function startBrowser(): Promise<Browser> {
  return chromium.launch(playwright.use?.launchOptions ?? {});
}

/** Takes a new phone out of its box. */
export async function takePhone(browser: Browser): Promise<SlowPhone> {
  const context: BrowserContext = await browser.newContext({
    viewport: screen,
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    locale: 'en-US',
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: slow4G.latencyMilliseconds,
    downloadThroughput: slow4G.downKilobits * kilobit,
    uploadThroughput: slow4G.upKilobits * kilobit,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: processorSlowdown });
  return { page, browser: session, put: () => context.close() };
}
