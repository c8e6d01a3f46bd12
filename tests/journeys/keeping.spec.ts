import { expect } from '@playwright/test';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { test } from '../support/journeys/journey-test.ts';
import { nothingOnDevice, onDevice } from '../support/journeys/on-device.ts';
import { Patient } from '../support/journeys/patient.ts';
import { hairOnly, upToGoals } from '../support/journeys/runs.ts';
import { openFilledForm } from '../support/journeys/send-request.ts';
import { sends } from '../support/journeys/sent-bodies.ts';
import { someone } from '../support/journeys/someone.ts';
import { filled } from '../support/journeys/wording.ts';

const hour = 3_600_000;

/** Chooses to keep the answers on the device, and gives back the line that then says so. */
async function keep(patient: Patient) {
  const { keeping, interface: words } = patient.words;
  await patient.button(words.keepOnDevice).click();
  await expect(patient.page.getByRole('dialog', { name: keeping.keep.title })).toBeVisible();
  for (const sentence of keeping.keep.text) {
    await expect(patient.page.getByText(sentence, { exact: true })).toBeVisible();
  }
  await patient.button(keeping.keep.confirm).click();
  return patient.page.getByText(keeping.keptUntil.split('{day}')[0] ?? '');
}

for (const language of ['en', 'es'] as const) {
  test(`answers that are kept on this device are found again (${language})`, async ({
    patient,
    context,
  }) => {
    patient.language = language;
    const { keeping, interface: words } = patient.words;
    const began = new Date();
    await patient.open();
    // Nothing to keep yet.
    await expect(patient.button(words.keepOnDevice)).toHaveCount(0);
    await patient.answer(upToGoals);
    await patient.tick('goals', ['redness']);
    await expect(patient.page.getByText(words.kept)).toBeVisible();
    const until = new Date(began.getTime() + 7 * 24 * hour).toLocaleDateString(`${language}-US`, {
      weekday: 'long',
      month: 'long',
      day: 'numeric',
    });
    await expect(await keep(patient)).toContainText(filled(keeping.keptUntil, { day: until }));
    await expect(patient.page.getByText(words.kept)).toHaveCount(0);
    await untilKept(patient.page);
    await patient.page.close();

    const later = new Patient(await context.newPage(), language);
    await later.page.goto(language === 'es' ? '/es/' : '/');
    await expect(later.heading(keeping.found.title)).toBeVisible();
    await later.button(keeping.found.goOn).click();
    await expect(later.option('goals', 'redness')).toBeChecked();
    await later.goBack();
    await expect(later.option('age', '22-or-over')).toBeChecked();
  });
}

test('answers that were kept: after 12 hours some are asked again, after 7 days none is left', async ({
  patient,
  context,
}) => {
  const began = new Date();
  await patient.open();
  await patient.answer(upToGoals);
  await patient.tick('goals', ['redness']);
  await keep(patient);
  await untilKept(patient.page);
  await patient.page.close();

  const nextDay = new Patient(await context.newPage());
  await nextDay.page.clock.setSystemTime(new Date(began.getTime() + 24 * hour));
  await nextDay.page.goto('/');
  await nextDay.button(nextDay.words.keeping.found.goOn).click();
  await expect(
    nextDay.page.getByText(nextDay.words.interface.notices['asked-again']),
  ).toBeVisible();
  await expect(nextDay.option('emergency-signs', 'none')).not.toBeChecked();
  await nextDay.page.close();

  const nextWeek = new Patient(await context.newPage());
  await nextWeek.page.clock.setSystemTime(new Date(began.getTime() + 8 * 24 * hour));
  await nextWeek.open();
  await expect(nextWeek.option('emergency-signs', 'none')).not.toBeChecked();
  await expect.poll(() => onDevice(nextWeek.page)).toBe(nothingOnDevice);
});

test('whoever is asked again from the beginning hears each page after it', async ({ patient }) => {
  const { page } = patient;
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await expect(patient.question('problem-signs')).toBeVisible();
  await untilKept(page);
  await page.clock.setSystemTime(new Date(Date.now() + 13 * hour));
  await page.reload();
  await patient.tick('emergency-signs', ['none']);
  await patient.continueButton.scrollIntoViewIfNeeded();
  await patient.goOn();
  await expect(patient.question('problem-signs')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
});

test('answers that are taken up where they are checked: Back leads to the last question', async ({
  patient,
  context,
}) => {
  await patient.open();
  await patient.answer(hairOnly);
  await expect(patient.heading(patient.words.interface.check.title)).toBeVisible();
  await keep(patient);
  await untilKept(patient.page);
  await patient.page.close();

  const later = new Patient(await context.newPage());
  await later.page.goto('/');
  await later.button(later.words.keeping.found.goOn).click();
  await expect(later.heading(later.words.interface.check.title)).toBeVisible();
  await later.goBack();
  await expect(later.option('exosome-history', 'never')).toBeChecked();
  await later.goOn();
  await expect(later.heading(later.words.interface.check.title)).toBeVisible();
});

test('the last tick is kept when someone leaves, however soon', async ({ patient }) => {
  const { page } = patient;
  await page.clock.install();
  await patient.open();
  await page.clock.pauseAt(new Date(Date.now() + hour / 60));
  await patient.tick('emergency-signs', ['none']);
  const kept = () => page.evaluate(() => sessionStorage.getItem('draft'));
  expect(await kept()).toBeNull();
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { value: true });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await expect.poll(kept).not.toBeNull();
});

test('a browser that refuses everything while it takes a page down: a reload finds the answers', async ({
  patient,
}) => {
  const { page } = patient;
  // As WebKit does.
  await page.addInitScript(() => {
    document.addEventListener('visibilitychange', () => {
      if (!document.hidden) return;
      crypto.subtle.encrypt = () => Promise.reject(new DOMException('gone', 'InvalidStateError'));
    });
  });
  await patient.open();
  await patient.answer(upToGoals);
  await untilKept(page);
  await page.reload();
  await expect(patient.question('goals')).toBeVisible();
  await patient.goBack();
  await expect(patient.option('age', '22-or-over')).toBeChecked();
});

test('a form that lay open for half a day: Send asks again first, and sends nothing', async ({
  patient,
}) => {
  const { page } = patient;
  const sent = sends(page);
  await openFilledForm(patient);
  await page.clock.setSystemTime(new Date(Date.now() + 13 * hour));
  await patient.sendButton.click();
  await expect(page.getByText(patient.words.interface.notices['asked-again'])).toBeVisible();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  expect(sent()).toEqual([]);
});

test('answers that were kept: starting anew leaves nothing of them', async ({
  patient,
  context,
}) => {
  await patient.open();
  await patient.answer(upToGoals);
  await keep(patient);
  await untilKept(patient.page);
  await patient.page.close();

  const later = new Patient(await context.newPage());
  await later.page.goto('/');
  await later.button(later.words.keeping.found.startAnew).click();
  await expect(later.option('emergency-signs', 'none')).not.toBeChecked();
  await expect.poll(() => onDevice(later.page)).toBe(nothingOnDevice);
});

test('a sign that was ticked before the scripts came counts when someone goes on', async ({
  patient,
  context,
}) => {
  await patient.open();
  await patient.answer(upToGoals);
  await keep(patient);
  await untilKept(patient.page);
  await patient.page.close();

  const later = new Patient(await context.newPage());
  const scripts = Promise.withResolvers<true>();
  await later.page.route('**/assets/patient/*.js', async (route) => {
    await scripts.promise;
    await route.continue();
  });
  await later.page.goto('/', { waitUntil: 'commit' });
  await later.tick('emergency-signs', ['severe-pain']);
  scripts.resolve(true);
  await later.button(later.words.keeping.found.goOn).click();
  await expect(later.option('emergency-signs', 'severe-pain')).toBeChecked();
});

test('what is kept is sealed, goes with "this tab only", with Clear, and with Send', async ({
  patient,
}) => {
  const { page } = patient;
  const { keeping, interface: words } = patient.words;
  await openFilledForm(patient);
  await keep(patient);
  await untilKept(page);
  // The button that was pressed is gone: the focus is at the line that says what came of it.
  await expect(page.locator('.kept')).toBeFocused();
  const before = await onDevice(page);
  expect(before).toContain('"kept"');
  for (const secret of ['late-lumps', '22-or-over', someone.name, someone.email, someone.note]) {
    expect(before).not.toContain(secret);
  }
  await patient.button(keeping.stop).click();
  await expect(page.getByText(words.kept)).toBeVisible();
  await expect(page.locator('.kept')).toBeFocused();
  await expect.poll(() => onDevice(page)).not.toContain('"kept"');

  await keep(patient);
  await patient.send();
  await expect.poll(() => onDevice(page)).not.toContain('"kept"');
  await patient.button(words.confirmation.startAnew).click();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  await expect.poll(() => onDevice(page)).toBe(nothingOnDevice);
});

test('answers that are kept and open in another tab: going on here takes them from no one unasked', async ({
  patient,
  context,
}) => {
  await patient.open();
  await patient.answer(upToGoals);
  await keep(patient);
  await untilKept(patient.page);

  const other = new Patient(await context.newPage());
  await other.page.goto('/');
  await other.button(other.words.keeping.found.goOn).click();
  await expect(other.heading(other.words.keeping.elsewhere.title)).toBeVisible();
  await expect(patient.question('goals')).toBeVisible();
  await other.button(other.words.keeping.elsewhere.here).click();
  await expect(other.question('goals')).toBeVisible();
  await expect(patient.heading(patient.words.keeping.elsewhere.title)).toBeVisible();
});

test.describe('the part of the page that keeps and clears does not load', () => {
  test('Clear asks nothing and clears at once, wherever the answers are', async ({ patient }) => {
    const { page } = patient;
    await patient.open();
    await patient.answer({ 'emergency-signs': ['none'] });
    await expect(await keep(patient)).toBeVisible();
    await untilKept(page);
    await page.route('**/assets/patient/keeping-pages-*.js', (route) => route.abort());
    await page.reload();
    await expect(patient.question('problem-signs')).toBeVisible();
    expect(await onDevice(page)).toContain('"kept"');
    await patient.button(patient.words.interface.clear).click();
    await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
    await expect.poll(() => onDevice(page)).toBe(nothingOnDevice);
  });

  test('Clear that comes late clears and asks nothing any more, once someone went on', async ({
    patient,
  }) => {
    const { page } = patient;
    const { interface: words } = patient.words;
    await patient.open();
    await patient.answer({ 'emergency-signs': ['none'] });
    for (const end of ['abort', 'continue'] as const) {
      const { promise: gone, resolve: letGo } = Promise.withResolvers<undefined>();
      const asked = page.waitForRequest('**/assets/patient/keeping-pages-*.js');
      await page.route('**/assets/patient/keeping-pages-*.js', async (route) => {
        await gone;
        await route[end]();
      });
      await patient.button(words.clear).click();
      const request = await asked;
      await patient.answer({ 'problem-signs': ['none'] });
      await expect(patient.question('age')).toBeVisible();
      letGo(undefined);
      await request.response().catch(() => null);
      await page.unroute('**/assets/patient/keeping-pages-*.js');
      await untilKept(page);
      await expect(page.getByRole('dialog')).toHaveCount(0);
      await patient.goBack();
      await expect(patient.option('problem-signs', 'none')).toBeChecked();
      // The browser does not ask again for what failed once.
      if (end === 'abort') await page.reload();
      await expect(patient.question('problem-signs')).toBeVisible();
    }
  });

  test('that it could not ask is no alarm of the pages after it, unless asked for again', async ({
    patient,
  }) => {
    const { page } = patient;
    const { interface: words } = patient.words;
    await patient.open();
    await patient.answer({ 'emergency-signs': ['none'] });
    await page.route('**/assets/patient/keeping-pages-*.js', (route) => route.abort());
    await patient.button(words.keepOnDevice).click();
    await expect(page.getByRole('alert')).toContainText(words.loadFailed.text);
    await patient.answer({ 'problem-signs': ['none'] });
    await expect(patient.question('age')).toBeVisible();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await patient.button(words.keepOnDevice).click();
    await expect(page.getByRole('alert')).toContainText(words.loadFailed.text);
    await patient.goBack();
    await expect(patient.option('problem-signs', 'none')).toBeChecked();
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});
