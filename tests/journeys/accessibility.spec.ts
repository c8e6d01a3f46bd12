import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { Desk } from '../support/journeys/desk.ts';
import { test } from '../support/journeys/journey-test.ts';
import { freshLaser } from '../support/journeys/runs.ts';
import { sendRequest } from '../support/journeys/send-request.ts';

/** What a page breaks of WCAG 2.2 A and AA, as far as a program can tell. */
async function expectNoBarrier(page: Page): Promise<void> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  expect(found).toEqual([]);
}

const looks = [
  { colorScheme: 'light', language: 'en' },
  { colorScheme: 'dark', language: 'es' },
] as const;

for (const { colorScheme, language } of looks) {
  test.describe(`in ${colorScheme} colours (${language}), on a phone`, () => {
    test.use({ colorScheme, viewport: { width: 360, height: 740 } });

    test('no page of the patient has a barrier that a program can find', async ({ patient }) => {
      test.slow();
      const { page } = patient;
      patient.language = language;
      await patient.open();
      await patient.goOn();
      await expectNoBarrier(page);
      await patient.answer(freshLaser);
      await expect(patient.heading(patient.words.interface.check.title)).toBeVisible();
      await expectNoBarrier(page);
      await patient.seeResult();
      await expect(patient.choice('topical')).toBeVisible();
      await expectNoBarrier(page);
      await patient.button(patient.words.interface.result.ask).click();
      await patient.sendButton.click();
      await expect(page.getByRole('alert')).toBeFocused();
      await expectNoBarrier(page);
      await patient.fillRequest();
      await patient.send();
      await expectNoBarrier(page);
      const start = new URL(page.url()).pathname;
      for (const name of ['help', 'about', 'privacy', 'not-there']) {
        await page.goto(`${start}${name}`);
        await expectNoBarrier(page);
      }
    });
  });
}

test("on the narrowest phone, nothing of the patient's pages lies beside the screen", async ({
  patient,
}) => {
  const { page } = patient;
  await page.setViewportSize({ width: 320, height: 640 });
  patient.language = 'es';
  const expectItFits = async () => {
    const beside = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beside).toBe(0);
  };
  await patient.open();
  await patient.answer(freshLaser, expectItFits);
  await patient.seeResult();
  await expect(patient.choice('topical')).toBeVisible();
  await expectItFits();
  for (const name of ['help', 'about', 'privacy']) {
    await page.goto(`/es/${name}`);
    await expectItFits();
  }
});

test('no page of the front desk has a barrier that a program can find', async ({
  patient,
  anotherPage,
  practice,
}) => {
  test.slow();
  const { code, name } = await sendRequest(patient);
  const desk = new Desk(await anotherPage());
  await desk.page.goto('/front-desk');
  await expect(desk.button(desk.words.access.signIn.submit)).toBeVisible();
  await expectNoBarrier(desk.page);
  await desk.signIn(practice.owner);
  await expect(desk.rows.first()).toBeVisible();
  await expectNoBarrier(desk.page);
  await desk.open(code, name);
  await expect(desk.answer('problem-signs')).toBeVisible();
  await expectNoBarrier(desk.page);
  for (const place of [
    'how-it-decides',
    'confirming-the-rules',
    'practice',
    'people',
    'audit',
    'retention',
    'account',
  ]) {
    await desk.page.goto(`/front-desk/${place}`);
    await expect(desk.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoBarrier(desk.page);
  }
});

test('no page of the front desk is wider than 320 pixels', async ({
  patient,
  anotherPage,
  practice,
}) => {
  const { code, name } = await sendRequest(patient, { run: freshLaser });
  const desk = new Desk(await anotherPage(), 'es');
  const { page } = desk;
  const expectNoScrollingSideways = async () => {
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([page.url(), wider]).toEqual([page.url(), 0]);
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/front-desk');
  await page.getByRole('button', { name: 'Español' }).click();
  await desk.tryToSignIn(practice.owner.email, practice.owner.password);
  await desk.open(code, name);
  await expect(desk.answer('treated-skin')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  await expectNoScrollingSideways();
  for (const place of [
    '',
    '/how-it-decides',
    '/confirming-the-rules',
    '/practice',
    '/people',
    '/audit',
    '/retention',
    '/account',
  ]) {
    await page.goto(`/front-desk${place}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expectNoScrollingSideways();
  }
});
