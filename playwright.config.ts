import { defineConfig } from '@playwright/test';
import chromium from '@sparticuz/chromium';

/** `CHROME=<path>` names another browser; elsewhere than on Linux, Playwright's own is used. */
const hasPackagedBrowser = process.platform === 'linux' && process.arch === 'x64';
const executablePath =
  process.env['CHROME'] ?? (hasPackagedBrowser ? await chromium.executablePath() : undefined);

export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/journeys',
  // A journey that passes only the second time is a fault, so there is no second time.
  retries: 0,
  workers: 2,
  fullyParallel: true,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    browserName: 'chromium',
    locale: 'en-US',
    // What a worker answers, a journey that changes an answer on its way would never see: only
    // the journeys that are about the worker let it in.
    serviceWorkers: 'block',
    // Recording costs a quarter of the time: `playwright test --trace on` where one is wanted.
    trace: 'off',
    launchOptions: executablePath === undefined ? {} : { executablePath },
  },
});
