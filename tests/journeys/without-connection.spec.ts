import { expect } from '@playwright/test';
import { languages } from '../../src/consultation/index.ts';
import { test } from '../support/journeys/journey-test.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { Patient } from '../support/journeys/patient.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { openFilledForm } from '../support/journeys/send-request.ts';
import { letStylesWait } from '../support/journeys/styles-time.ts';
import { watchShifts } from '../support/journeys/watch-shifts.ts';

for (const language of languages) {
  test(`scripts that do not load (${language}): the start page says so, and what to do`, async ({
    page,
    patient,
  }) => {
    patient.language = language;
    const start = language === 'es' ? '/es/' : '/';
    await page.route('**/assets/patient/*.js', (route) => route.abort());
    await page.goto(start);
    const { interface: words, withoutScripts } = patient.words;
    const said = withoutScripts.map((sentence) => page.getByText(sentence, { exact: true }));
    // They may only be late: nothing is said for ten seconds.
    await letStylesWait(page, 9);
    for (const sentence of said) await expect(sentence).toBeHidden();
    await letStylesWait(page, 1);
    for (const sentence of said) await expect(sentence).toBeVisible();
    // Nothing can be sent and nothing is kept, so the page does not speak of it.
    await expect(page.getByText(words.kept, { exact: true })).toHaveCount(0);
    await page.getByRole('complementary').getByRole('link').click();
    await expect(page).toHaveURL(`${start}help`);
  });
}

test('scripts and letters that come late: the start page says nothing of it, and nothing jumps', async ({
  page,
  patient,
}) => {
  const [sentence = ''] = patient.words.withoutScripts;
  const scripts = Promise.withResolvers<true>();
  const letters = Promise.withResolvers<true>();
  await page.route('**/assets/patient/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await page.route('**/*.woff2', async (route) => {
    await letters.promise;
    await route.continue();
  });
  const shifts = await watchShifts(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(page.getByRole('checkbox').first()).toBeVisible();
  await expect(page.getByText(sentence, { exact: true })).toBeHidden();
  scripts.resolve(true);
  await expect(patient.continueButton).toBeVisible();
  await expect(page.getByText(sentence, { exact: true })).toHaveCount(0);
  letters.resolve(true);
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  expect(await shifts()).toBe(0);
});

test('another language without a connection: said in place, and nothing is lost', async ({
  patient,
  context,
}) => {
  const { page } = patient;
  await patient.open();
  await patient.tick('emergency-signs', ['none']);
  const { loadFailed, languages: names } = patient.words.interface;
  const other = page.getByRole('link', { name: names.es, exact: true });
  await context.setOffline(true);
  await other.click();
  await expect(page.getByRole('alert')).toContainText(loadFailed.text);
  await expect(page).toHaveURL('/');
  await expect(patient.option('emergency-signs', 'none')).toBeChecked();

  await context.setOffline(false);
  await patient.switchLanguage();
  await expect(page).toHaveURL('/es/');
  await expect(patient.option('emergency-signs', 'none')).toBeChecked();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('without pages kept for offline', () => {
  test.use({ serviceWorkers: 'block' });

  test('words of another language that are gone: its page comes instead, with the last tick', async ({
    patient,
  }) => {
    const { page } = patient;
    await patient.open();
    await page.route('**/assets/patient/first-es-*.js', (route) => route.abort(), { times: 1 });
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    await patient.tick('emergency-signs', ['none']);
    await patient.switchLanguage();
    await expect(page).toHaveURL('/es/');
    await expect(page.locator('html')).toHaveAttribute('lang', 'es');
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(false);
    await expect(patient.option('emergency-signs', 'none')).toBeChecked();
  });

  test('and whoever went on before they failed stays where they are', async ({ patient }) => {
    const { page } = patient;
    const { promise: gone, resolve: letGo } = Promise.withResolvers<undefined>();
    await page.route('**/assets/patient/first-es-*.js', async (route) => {
      await gone;
      await route.abort();
    });
    await patient.open();
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const { about, languages: names } = patient.words.interface;
    const asked = page.waitForRequest('**/assets/patient/first-es-*.js');
    await page.getByRole('link', { name: names.es, exact: true }).click();
    const request = await asked;
    await page.getByRole('link', { name: about, exact: true }).click();
    await expect(patient.heading(patient.words.about.title)).toBeVisible();
    letGo(undefined);
    await request.response().catch(() => null);
    await page.waitForTimeout(300);
    await expect(page).toHaveURL('/about');
    expect(await page.evaluate(() => 'isSamePage' in window)).toBe(true);
  });
});

test('a part that is gone with an older build: said in place, and the page of now goes on with the answers', async ({
  anotherPage,
  deployed: { practice, deployment },
}) => {
  const patient = new Patient(await anotherPage(practice));
  const { page } = patient;
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await patient.tick('problem-signs', ['none']);
  await untilKept(page);
  await practice.server.stop();
  await deployment.deployAnotherBuild();
  await practice.server.startAgain();

  const { interface: words } = patient.words;
  await page.getByRole('link', { name: words.about, exact: true }).click();
  await expect(patient.heading(words.loadFailed.title)).toBeVisible();
  await patient.button(words.loadFailed.again).click();
  await expect(patient.heading(patient.words.about.title)).toBeVisible();
  await page.getByRole('link', { name: words.backToQuestions, exact: true }).click();
  await expect(patient.option('problem-signs', 'none')).toBeChecked();
  await patient.goOn();
  const { 'emergency-signs': _first, 'problem-signs': _second, ...rest } = hairOnly;
  await patient.answer(rest);
  await patient.seeResult();
  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  await patient.send();
});

test('a server that does not answer: not confirmed yet, which is not the same as not sent', async ({
  patient,
}) => {
  const { page } = patient;
  const { consent, interface: words } = patient.words;
  await page.clock.install();
  await openFilledForm(patient);
  await page.route('**/api/requests/*', () => undefined);
  await patient.sendButton.click();
  await expect(patient.heading(consent.request.sending)).toBeVisible();
  await expect(patient.heading(words.request.notSentTitle)).toHaveCount(0);
  await expect(page.getByText(consent.request.notSentYet[0], { exact: false })).toHaveCount(0);
});
