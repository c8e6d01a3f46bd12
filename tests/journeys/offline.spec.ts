import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { callStaff } from '../support/journeys/call-staff.ts';
import { nameInAnotherBuild } from '../support/journeys/deployment.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { personalTextIn } from '../support/journeys/personal-text.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { sends } from '../support/journeys/sent-bodies.ts';
import { keptPaths, readCaches, untilKeptForOffline } from '../support/journeys/service-worker.ts';
import { someone } from '../support/journeys/someone.ts';
import { TcpProxy } from '../support/journeys/tcp-proxy.ts';
import { confirmedProfile } from '../support/server/submission.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';

test.use({ serviceWorkers: 'allow' });

test('after the first visit: all but sending works without a connection, and sending follows', async ({
  patient: visitor,
  context,
  practice,
}) => {
  await visitor.open();
  await untilKeptForOffline(visitor.page);
  await visitor.page.close();
  await context.setOffline(true);

  const patient = new Patient(await context.newPage());
  const { page } = patient;
  const byWorker = new Set<string>();
  page.on('response', (response) => {
    if (response.fromServiceWorker()) byWorker.add(new URL(response.url()).pathname);
  });
  for (const path of keptPaths) {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 }), path).toBeVisible();
  }
  await patient.open();
  await patient.answer({ 'emergency-signs': hairOnly['emergency-signs'] });
  await patient.switchLanguage();
  await expect(page).toHaveURL('/es/');
  await untilKept(page);
  await page.reload();
  const { 'emergency-signs': _answered, ...rest } = hairOnly;
  await patient.answer(rest);
  await patient.seeResult();
  const { consent, interface: words } = patient.words;
  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  const sent = sends(page);
  await patient.sendButton.click();
  await expect(patient.heading(words.request.notSentTitle)).toBeVisible();
  await expect(
    page.getByRole('status').filter({ hasText: consent.request.notSentYet[0] }),
  ).toBeVisible();
  await page.reload();
  await expect(patient.heading(words.request.notSentTitle)).toBeVisible();

  await context.setOffline(false);
  const code = await patient.confirmedCode();
  const { id } = await callStaff(practice.api, 'findByCode', { body: { code } });
  expect(sent().map((request) => new URL(request.url()).pathname)).toContain(`/api/requests/${id}`);
  // The worker answered for pages and files alone: no send, nothing else of the API.
  expect([...byWorker].filter((path) => !path.startsWith('/assets/patient/')).toSorted()).toEqual(
    keptPaths.toSorted(),
  );
});

test('what is kept for offline: pages and files, and nothing of a person', async ({
  patient,
  context,
}) => {
  const { page } = patient;
  await patient.open();
  await untilKeptForOffline(page);
  // An address may carry more than a path: where someone came from, say.
  await page.goto('/?from=marmalade');
  await patient.answer(hairOnly);
  await patient.seeResult();
  await patient.button(patient.words.interface.result.ask).click();
  await patient.fillRequest();
  await patient.send();

  const desk = await context.newPage();
  const byWorker: string[] = [];
  desk.on('response', (response) => {
    if (response.fromServiceWorker()) byWorker.push(response.url());
  });
  await desk.goto('/front-desk');
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  expect(byWorker).toEqual([]);

  const kept = await readCaches(page);
  const { origin } = new URL(page.url());
  expect(Object.keys(kept).toSorted()).toEqual(['files', 'pages']);
  const { files = {}, pages = {} } = kept;
  expect(Object.keys(pages).toSorted()).toEqual(keptPaths.map((path) => origin + path).toSorted());
  const others = Object.keys(files).filter(
    (url) => !/^\/assets\/patient\/[\w.-]+\.(js|css|woff2)$/u.test(url.replace(origin, '')),
  );
  expect(others).toEqual([]);
  // Ids of options are the questionnaire's own; what was typed must be nowhere.
  const texts = JSON.stringify(kept);
  expect(texts).toContain(patient.words.interface.titles.questions);
  for (const typed of [someone.name, someone.email, someone.phone, someone.note, 'marmalade']) {
    expect(texts).not.toContain(typed);
  }
  expect(personalTextIn(Object.keys({ ...kept, ...files, ...pages }).join(' '))).toEqual([]);
});

test('a screen that many people use keeps no pages either', async ({ patient }) => {
  const { page } = patient;
  await page.goto('/kiosk', { waitUntil: 'networkidle' });
  await expect(patient.continueButton).toBeVisible();
  const kept = await page.evaluate(async () => [
    ...(await navigator.serviceWorker.getRegistrations()),
    ...(await caches.keys()),
  ]);
  expect(kept).toEqual([]);
});

test('online, the server always wins: a new number shows at once, and offline on every page', async ({
  anotherPage,
  ownPractice: own,
}) => {
  const page = await anotherPage(own);
  const patient = new Patient(page);
  await patient.open();
  await untilKeptForOffline(page);
  const phone = '+1 404 555 0199';
  await callStaff(own.api, 'saveProfile', {
    body: { version: 2, profile: { ...confirmedProfile, phone } },
  });
  // What stands behind a path makes no other page of it.
  await page.goto('/?from=a-newsletter');
  await expect(page.getByRole('contentinfo')).toContainText(phone);
  await expect
    .poll(
      async () =>
        Object.values((await readCaches(page))['pages'] ?? {}).filter((html) =>
          html.includes(phone),
        ).length,
    )
    .toBe(keptPaths.length);
  // A server that takes the call and says nothing is waited for, but not for long.
  own.server.pause();
  const asked = Date.now();
  await page.goto('/es/help');
  await expect(page.getByRole('contentinfo')).toContainText(phone);
  expect(Date.now() - asked).toBeGreaterThan(3_000);
  own.server.resume();
});

test('pages in bad weather: what was kept stands in for a failure, and no foreign page is kept', async ({
  browser,
  practice,
}) => {
  const network = await TcpProxy.start(Number(new URL(practice.server.origin).port));
  const context = await browser.newContext({
    baseURL: network.origin,
    extraHTTPHeaders: practice.newVisitor(),
  });
  const patient = new Patient(await context.newPage());
  const { page } = patient;
  try {
    await patient.open();
    await untilKeptForOffline(page);
    network.method = 'GET';
    for (const weather of ['unavailable', 'cuts-the-request', 'cuts-the-reply'] as const) {
      network.weather = weather;
      await page.goto('/es/help');
      await expect(page.getByRole('contentinfo'), weather).toContainText('+1 404 555 0100');
    }
    // Whoever has to sign in to a network first must see its page, and ours again after that.
    const before = await readCaches(page);
    network.weather = 'answers-itself';
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Sign in to this network' })).toBeVisible();
    network.weather = 'fair';
    await patient.open();
    expect(await readCaches(page)).toEqual(before);
  } finally {
    await context.close();
    await network.stop();
  }
});

test.describe('a new build that is deployed while a tab is open', () => {
  test('with the pages kept: the tab goes on with its own files to the confirmation', async ({
    anotherPage,
    deployed: { practice, deployment },
  }) => {
    const page = await anotherPage(practice);
    const patient = new Patient(page);
    await patient.open();
    await untilKeptForOffline(page);
    const before = await keptFiles(page);
    await patient.answer({ 'emergency-signs': ['none'], 'problem-signs': ['none'] });

    await practice.server.stop();
    await deployment.deployAnotherBuild();
    await practice.server.startAgain();
    // The worker of the new build is there, and waits.
    await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect
      .poll(() => page.evaluate(async () => (await navigator.serviceWorker.ready).waiting?.state))
      .toBe('installed');

    const failed: string[] = [];
    page.on('response', (response) => {
      if (!response.ok()) failed.push(response.url());
    });
    const { 'emergency-signs': _first, 'problem-signs': _second, ...rest } = hairOnly;
    await patient.answer(rest);
    // Parts that this tab has not asked for before.
    const { interface: words } = patient.words;
    await page.getByRole('link', { name: words.about, exact: true }).click();
    await expect(patient.heading(patient.words.about.title)).toBeVisible();
    await page.goBack();
    await patient.switchLanguage();
    await patient.seeResult();
    await patient.button(patient.words.interface.result.ask).click();
    await patient.fillRequest();
    await patient.send();
    expect(failed).toEqual([]);

    // Once no tab needs them, the files of the old build are gone.
    await page.close();
    const next = new Patient(await page.context().newPage());
    await next.open();
    await expect.poll(() => keptFiles(next.page)).toEqual(before.map(nameInAnotherBuild));
  });
});

/** Names of the built files that are kept, in alphabetical order. */
async function keptFiles(page: Page): Promise<string[]> {
  return Object.keys((await readCaches(page))['files'] ?? {}).toSorted();
}
