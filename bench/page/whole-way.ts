import type { Browser } from '@playwright/test';
import { Patient } from '../../tests/support/journeys/patient.ts';
import type { Practice } from '../../tests/support/journeys/practice.ts';
import { sendRequest } from '../../tests/support/journeys/send-request.ts';
import { run } from './answers.ts';

/** Bytes of all scripts and style files from the first question to the confirmation. */
export async function weighWholeWay(browser: Browser, practice: Practice): Promise<number> {
  const context = await browser.newContext({
    baseURL: practice.server.origin,
    extraHTTPHeaders: practice.newVisitor(),
    locale: 'en-US',
  });
  try {
    const page = await context.newPage();
    await sendRequest(new Patient(page), { run });
    return await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => entry instanceof PerformanceResourceTiming)
        .filter(({ name }) => /\.(js|css)$/u.test(name))
        .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
    );
  } finally {
    await context.close();
  }
}
