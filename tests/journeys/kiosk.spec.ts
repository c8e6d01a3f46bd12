import { expect } from '@playwright/test';
import { aRun } from '../support/builders/run.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { test } from '../support/journeys/journey-test.ts';
import { onDevice } from '../support/journeys/on-device.ts';
import { Patient } from '../support/journeys/patient.ts';
import { lateLumps, upToGoals } from '../support/journeys/runs.ts';
import { letStylesWait } from '../support/journeys/styles-time.ts';
import { filled } from '../support/journeys/wording.ts';

/** All that a shared screen remembers: that it is one. */
const onlyThatItIsOne = (path: string): string => `[[["kiosk","${path}"]],[],"",[]]`;

async function openKiosk(patient: Patient): Promise<void> {
  await patient.page.clock.install();
  await patient.page.goto(patient.language === 'es' ? '/es/kiosk' : '/kiosk');
  await expect(patient.continueButton).toBeVisible();
}

/** Whole minutes and seconds go by, second by second, without anybody there. */
async function wait(patient: Patient, seconds: number): Promise<void> {
  await patient.page.clock.runFor(seconds * 1_000);
}

for (const language of ['en', 'es'] as const) {
  test(`a shared screen keeps nothing, asks after 90 seconds and starts anew after 2 minutes (${language})`, async ({
    patient,
  }) => {
    const { page } = patient;
    patient.language = language;
    const { kiosk } = patient.words.keeping;
    const path = language === 'es' ? '/es/kiosk' : '/kiosk';
    await openKiosk(patient);
    await patient.answer(upToGoals);
    await patient.tick('goals', ['redness']);
    await expect(page.getByText(kiosk.kept)).toBeVisible();
    await expect(patient.button(patient.words.interface.keepOnDevice)).toHaveCount(0);
    expect(await onDevice(page)).toBe(onlyThatItIsOne(path));

    const question = page.getByRole('dialog', { name: kiosk.title });
    await wait(patient, 88);
    await expect(question).toHaveCount(0);
    await wait(patient, 3);
    await expect(question).toBeVisible();
    await patient.button(kiosk.goOn).click();
    await expect(question).toHaveCount(0);
    await expect(patient.option('goals', 'redness')).toBeChecked();

    await wait(patient, 100);
    await expect(question).toContainText(filled(kiosk.text, { seconds: '20' }));
    // The page is loaded again then: what is done before would race with that.
    const loaded = page.waitForEvent('load');
    await wait(patient, 21);
    await loaded;
    await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
    await expect(page).toHaveURL(path);
    expect(await onDevice(page)).toBe(onlyThatItIsOne(path));
    // Back shows nothing of the person before.
    await page.goBack();
    await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  });
}

test('a shared screen starts anew a minute after Send, and at once when asked to', async ({
  patient,
}) => {
  const { page } = patient;
  const { keeping, interface: words } = patient.words;
  await openKiosk(patient);
  await patient.answer(lateLumps);
  await patient.button(words.result.ask).click();
  // The next person is not offered what this one types.
  for (const name of ['name', 'email', 'phone'] as const) {
    await expect(patient.field(name)).toHaveAttribute('autocomplete', 'off');
  }
  await patient.fillRequest();
  await patient.send();
  await wait(patient, 35);
  await expect(page.getByRole('dialog', { name: keeping.kiosk.title })).toBeVisible();
  await wait(patient, 30);
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();

  await patient.answer(upToGoals);
  await patient.button(words.clear).click();
  await patient.button(keeping.clear.confirm).click();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  await expect(page).toHaveURL('/kiosk');
});

test('a shared screen whose request was not sent says so before it starts anew', async ({
  patient,
}) => {
  const { page } = patient;
  const { keeping, interface: words } = patient.words;
  await openKiosk(patient);
  await patient.answer(lateLumps);
  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  await page.route('**/api/requests/*', (route) => route.abort());
  await patient.sendButton.click();
  await expect(patient.heading(words.request.notSentTitle)).toBeVisible();
  await wait(patient, 95);
  await expect(page.getByRole('dialog')).toContainText(keeping.kiosk.notSent);
});

test('a shared screen without a connection starts anew all the same, in its own language', async ({
  patient,
  context,
}) => {
  const { page } = patient;
  await openKiosk(patient);
  await patient.answer(upToGoals);
  await patient.switchLanguage();
  await patient.tick('goals', ['redness']);
  await context.setOffline(true);
  await wait(patient, 91);
  await expect(page.getByRole('dialog')).toContainText(patient.words.keeping.kiosk.title);
  await wait(patient, 31);
  patient.language = 'en';
  await expect(patient.question('emergency-signs')).toBeVisible();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  await expect(page).toHaveURL('/kiosk');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  // The next person is asked nothing that was meant for the last one.
  await patient.tick('emergency-signs', ['none']);
  // A moment later it would be gone by itself.
  expect(await page.getByRole('dialog').count()).toBe(0);
});

test('a shared screen names sources, and leads to no other site', async ({ patient }) => {
  await openKiosk(patient);
  await patient.answer(aRun({ medicines: ['blood-thinner'] }));
  await patient.seeResult();
  await patient.button(patient.words.interface.result.sources).click();
  // F1 of facts.md, with its year.
  const clinic = patient.choice('medical-grade');
  await clinic.getByText('Public Safety Notification').first().click();
  await expect(clinic.getByText('FDA, 2019').first()).toBeVisible();
  await expect(patient.page.locator('a[href^="http"]')).toHaveCount(0);
});

test('a shared screen without what clears it serves nobody', async ({ patient, faults }) => {
  const { page } = patient;
  await page.route('**/assets/patient/keeping-pages-*.js', (route) => route.abort());
  const tried = page.waitForEvent('requestfailed');
  await page.goto('/kiosk');
  await tried;
  await letStylesWait(page, 10);
  await expect(page.getByText(patient.words.withoutScripts[0] ?? '')).toBeVisible();
  await expect(patient.continueButton).toHaveCount(0);
  expect(faults.splice(0)).toEqual([expect.stringContaining('keeping-pages')]);
});

test('a shared screen that is loaded again has nothing of the person before', async ({
  patient,
}) => {
  await openKiosk(patient);
  // What someone opens from it in another tab is a shared screen as well.
  const { titles, languages } = patient.words.interface;
  const link = (name: string) => patient.page.getByRole('link', { name, exact: true });
  await expect(link(titles.questions)).toHaveAttribute('href', '/kiosk');
  await expect(link(languages.es)).toHaveAttribute('href', '/es/kiosk');
  await patient.answer(upToGoals);
  await expect(patient.question('goals')).toBeVisible();
  await expect(patient.page).toHaveURL('/kiosk');
  // The address says it, though the browser has forgotten what the tab is for.
  await patient.page.evaluate(() => sessionStorage.clear());
  await patient.page.reload();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  await expect(patient.page.getByText(patient.words.keeping.kiosk.kept)).toBeVisible();
});

test('a shared screen offers nobody what someone kept on it before', async ({
  patient,
  context,
}) => {
  await patient.open();
  await patient.answer(upToGoals);
  await patient.button(patient.words.interface.keepOnDevice).click();
  await patient.button(patient.words.keeping.keep.confirm).click();
  await expect(patient.button(patient.words.keeping.stop)).toBeVisible();
  await untilKept(patient.page);
  await patient.page.close();

  const next = new Patient(await context.newPage());
  await next.page.goto('/kiosk');
  await expect(next.continueButton).toBeVisible();
  await expect(next.option('emergency-signs', 'none')).not.toBeChecked();
});

test('each sign of somebody by itself keeps a shared screen from starting anew', async ({
  patient,
}) => {
  const { page } = patient;
  const redness = patient.option('goals', 'redness');
  /** Each as it comes alone: a tick by voice, or by a switch, is no press and no key. */
  const signs = {
    pointerdown: () => page.mouse.click(5, 300),
    keydown: () => page.keyboard.press('Shift'),
    input: () => patient.option('goals', 'hair').dispatchEvent('click'),
    scroll: () => page.mouse.wheel(0, 50),
  };
  await page.setViewportSize({ width: 390, height: 500 });
  await openKiosk(patient);
  await patient.answer(upToGoals);
  await patient.tick('goals', ['redness']);
  const seen = await page.evaluateHandle((names) => {
    const list: string[] = [];
    for (const name of names) window.addEventListener(name, () => list.push(name));
    return list;
  }, Object.keys(signs));
  await wait(patient, 70);
  for (const [sign, give] of Object.entries(signs)) {
    await seen.evaluate((list) => list.splice(0));
    await give();
    await expect.poll(() => seen.evaluate((list) => [...new Set(list)])).toEqual([sign]);
    // Without it, the screen would have started anew two minutes after the one before.
    await wait(patient, 70);
    await expect(redness, sign).toBeChecked();
  }
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('the touch that wakes a screen which slept for long is no sign of the person before', async ({
  patient,
}) => {
  const { page } = patient;
  await openKiosk(patient);
  await patient.answer(upToGoals);
  await patient.tick('goals', ['redness']);
  await page.clock.setSystemTime(new Date(Date.now() + 3_600_000));
  await page.mouse.click(5, 300);
  await page.clock.runFor(2_000);
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  await expect(page).toHaveURL('/kiosk');
});
