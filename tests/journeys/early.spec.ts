import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { languages } from '../../src/consultation/index.ts';
import { test } from '../support/journeys/journey-test.ts';
import { press } from '../support/journeys/patient.ts';
import type { Patient } from '../support/journeys/patient.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';

/** Opens a page while its scripts are on the way. @returns what lets them come */
async function openWithLateScripts(
  page: Page,
  path: string,
  open = () => page.goto(path, { waitUntil: 'commit' }),
): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  await page.route('**/assets/patient/*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await open();
  return () => resolve(undefined);
}

async function pressEarlyContinue({ page, words, continueButton }: Patient): Promise<void> {
  await page.getByRole('main').locator('summary', { hasText: words.interface.continue }).click();
  await expect(page.getByRole('status').getByText(words.interface.loading)).toBeVisible();
  await expect(continueButton, 'nothing runs yet').toHaveCount(0);
}

for (const language of languages) {
  test(`a tick and Continue from before the scripts are kept (${language})`, async ({
    page,
    patient,
  }) => {
    patient.language = language;
    const scriptsCome = await openWithLateScripts(page, language === 'es' ? '/es/' : '/');
    await press(patient.option('emergency-signs', 'none'));
    await pressEarlyContinue(patient);
    scriptsCome();
    await expect(patient.question('problem-signs')).toBeVisible();

    // It counted once: whoever goes back stays there, with the tick.
    await patient.goBack();
    await expect(patient.option('emergency-signs', 'none')).toBeChecked();
    await expect(patient.continueButton).toBeVisible();
  });
}

test('a sign and Continue from before the scripts lead to what to do', async ({
  page,
  patient,
}) => {
  const scriptsCome = await openWithLateScripts(page, '/');
  await press(patient.option('emergency-signs', 'chest-or-breath'));
  await pressEarlyContinue(patient);
  scriptsCome();
  const { care } = patient.words;
  await expect(
    patient.heading(care.levels.emergency.title.replace('{emergency}', '911')),
  ).toBeVisible();
});

test('Continue from before the scripts without a tick says what is missing', async ({
  page,
  patient,
}) => {
  const scriptsCome = await openWithLateScripts(page, '/');
  await pressEarlyContinue(patient);
  scriptsCome();
  const { answerProblems } = patient.words.questions;
  await expect(page.getByRole('alert')).toContainText(answerProblems.missing);
  await expect(patient.continueButton).toBeVisible();
});

test('Continue from before the scripts counts where answers are taken up as well', async ({
  page,
  patient,
}) => {
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'], 'problem-signs': ['none'] });
  await expect(patient.question('age')).toBeVisible();

  // Nothing is ticked: they go on where they were.
  await untilKept(page);
  const first = await openWithLateScripts(page, '/');
  await pressEarlyContinue(patient);
  first();
  await expect(patient.question('age')).toBeVisible();
  await page.unrouteAll();

  const second = await openWithLateScripts(page, '/');
  await press(patient.option('emergency-signs', 'chest-or-breath'));
  await pressEarlyContinue(patient);
  second();
  const { care } = patient.words;
  await expect(
    patient.heading(care.levels.emergency.title.replace('{emergency}', '911')),
  ).toBeVisible();
});

test('Back from another page, before the scripts: the first question is there all the same', async ({
  page,
  patient,
}) => {
  await patient.open();
  await page.getByRole('link', { name: patient.words.interface.about, exact: true }).click();
  await expect(patient.heading(patient.words.about.title)).toBeVisible();
  const scriptsCome = await openWithLateScripts(page, '', () =>
    page.reload({ waitUntil: 'commit' }),
  );
  // By the page itself: a page that has only just come cannot be led back from outside.
  await page.evaluate(() => window.history.back());
  await expect(page).toHaveURL('/');
  scriptsCome();
  // That nothing of it is an error is seen by every journey.
  await expect(patient.option('emergency-signs', 'none')).toBeVisible();
  await expect(patient.continueButton).toBeVisible();
});

test('no line moves where answers are taken up, however late the page comes', async ({
  page,
  patient,
}) => {
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'], 'problem-signs': ['none'] });
  await expect(patient.question('age')).toBeVisible();
  await untilKept(page);
  await page.route('**/assets/patient/later*.js', async (route) => {
    await page.waitForTimeout(1_000);
    await route.continue();
  });
  await page.reload();
  await expect(patient.question('age')).toBeVisible();
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect();
          const shifts = list.getEntriesByType('layout-shift');
          resolve(shifts.reduce((sum, shift) => sum + Number(Reflect.get(shift, 'value')), 0));
        }).observe({ type: 'layout-shift', buffered: true });
        // Nothing is told where nothing moved.
        setTimeout(() => resolve(0), 500);
      }),
  );
  expect(moved).toBe(0);
});

test('with the keyboard, Continue from before the scripts is kept too', async ({
  page,
  patient,
}) => {
  const scriptsCome = await openWithLateScripts(page, '/');
  await patient.option('emergency-signs', 'none').focus();
  await page.keyboard.press('Space');
  const { continue: label } = patient.words.interface;
  await page.getByRole('main').locator('summary', { hasText: label }).focus();
  await page.keyboard.press('Enter');
  scriptsCome();
  await expect(patient.question('problem-signs')).toBeVisible();
});

/** Holds the page where its scripts have begun and nothing of it is alive yet. @returns what lets it go on */
async function holdBeforeAlive({ page, continueButton }: Patient): Promise<() => Promise<unknown>> {
  // What React puts off to draw in pieces waits until the test lets it go on.
  await page.addInitScript(() => {
    const letGo = Promise.withResolvers<true>();
    window.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        const send = this.port2.postMessage.bind(this.port2);
        this.port2.postMessage = (message: unknown) => {
          Object.assign(window, { isHeld: true });
          void letGo.promise.then(() => send(message));
        };
      }
    };
    Object.assign(window, { letGo: letGo.resolve });
  });
  await page.goto('/');
  await page.waitForFunction(() => 'isHeld' in window);
  await expect(continueButton, 'the page is not alive yet').toHaveCount(0);
  return () => page.evaluate('letGo(true)');
}

test('a tick from after the scripts began, and before the page is alive, is kept', async ({
  patient,
}) => {
  const goOn = await holdBeforeAlive(patient);
  // As a screen reader may do it: without a press that would bring the page to life first.
  await patient.option('emergency-signs', 'none').evaluate((box: HTMLInputElement) => box.click());
  await goOn();
  await expect(patient.continueButton).toBeVisible();
  await expect(patient.option('emergency-signs', 'none')).toBeChecked();
  await patient.goOn();
  await expect(patient.question('problem-signs')).toBeVisible();
});

test('so is a press on Continue from then, which brings the page to life', async ({ patient }) => {
  const goOn = await holdBeforeAlive(patient);
  const { page, words } = patient;
  await patient.option('emergency-signs', 'none').evaluate((box: HTMLInputElement) => box.click());
  await page
    .getByRole('main')
    .locator('summary, button', { hasText: words.interface.continue })
    .click();
  await goOn();
  await expect(patient.question('problem-signs')).toBeVisible();
});
