import { expect } from '@playwright/test';
import { callStaff } from '../support/journeys/call-staff.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { openFilledForm } from '../support/journeys/send-request.ts';
import { sends } from '../support/journeys/sent-bodies.ts';
import { untilKeptForOffline } from '../support/journeys/service-worker.ts';
import { TcpProxy } from '../support/journeys/tcp-proxy.ts';

/** Weather in which nothing is heard of a send, and how many requests the server then holds. */
const silent = [
  { weather: 'cuts-the-request', stored: 0 },
  { weather: 'leads-elsewhere', stored: 0 },
  { weather: 'answers-itself', stored: 0 },
  { weather: 'unavailable', stored: 0 },
  { weather: 'cuts-the-reply', stored: 1 },
] as const;

// With the worker at its place: it must neither answer a send nor send one again.
test.use({ serviceWorkers: 'allow' });

test('a network that fails in every way: never silent, never lost, never doubled', async ({
  browser,
  deployed: { practice: own, deployment },
}) => {
  test.slow();
  const network = await TcpProxy.start(Number(new URL(own.server.origin).port));
  const context = await browser.newContext({
    baseURL: network.origin,
    extraHTTPHeaders: own.newVisitor(),
  });
  const patient = new Patient(await context.newPage());
  const { consent, interface: words } = patient.words;
  const sent = sends(patient.page);
  const stored = async () => (await callStaff(own.api, 'worklist', {})).lines;
  const answeredByWorker: string[] = [];
  patient.page.on('response', (response) => {
    if (response.fromServiceWorker() && response.url().includes('/api/')) {
      answeredByWorker.push(response.url());
    }
  });
  const notSent = patient.page.getByRole('status').filter({
    hasText: consent.request.notSentYet[0],
  });
  try {
    await openFilledForm(patient);
    await untilKeptForOffline(patient.page);
    network.weather = silent[0].weather;
    await patient.sendButton.click();
    for (const { weather, stored: expected } of silent) {
      network.weather = weather;
      const before = sent().length;
      await expect(notSent, weather).toBeVisible();
      // It tries again by itself; a press only makes it sooner.
      await patient.button(consent.request.tryAgain).click();
      await expect.poll(() => sent().length, weather).toBeGreaterThan(before);
      await expect(notSent, weather).toBeVisible();
      await expect(patient.heading(words.request.notSentTitle), weather).toBeVisible();
      const main = patient.page.getByRole('main');
      await expect(main.getByRole('link', { name: '+1 404 555 0100' }), weather).toBeVisible();
      await expect.poll(async () => (await stored()).length, weather).toBe(expected);
    }

    // Meanwhile another build is deployed: what was frozen under the one before is still taken.
    await own.server.stop();
    await deployment.deployAnotherBuild();
    await own.server.startAgain();
    await expect(notSent).toBeVisible();

    // The answer is late: until it comes, nothing says that the request did not arrive.
    network.weather = 'stalls';
    await patient.button(consent.request.tryAgain).click();
    await expect(patient.heading(consent.request.sending)).toBeVisible();
    const code = await patient.confirmedCode();
    expect((await stored()).map((line) => line.code)).toEqual([code]);
    // Every send carried the same bytes.
    expect(new Set(sent().map((request) => request.postData())).size).toBe(1);
    expect(answeredByWorker).toEqual([]);
  } finally {
    await context.close();
    await network.stop();
  }
});
