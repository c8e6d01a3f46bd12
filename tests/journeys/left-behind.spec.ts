import { expect } from '@playwright/test';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { test } from '../support/journeys/journey-test.ts';
import { nothingOnDevice, onDevice } from '../support/journeys/on-device.ts';
import { Patient } from '../support/journeys/patient.ts';
import { upToGoals } from '../support/journeys/runs.ts';
import { openFilledForm } from '../support/journeys/send-request.ts';
import { sends } from '../support/journeys/sent-bodies.ts';
import { someone } from '../support/journeys/someone.ts';

const hour = 3_600_000;

/** Presses Clear, and confirms it. */
async function clear(patient: Patient): Promise<void> {
  await patient.button(patient.words.interface.clear).click();
  await patient.button(patient.words.keeping.clear.confirm).click();
  await expect(patient.question('emergency-signs')).toBeVisible();
}

async function keep(patient: Patient): Promise<void> {
  await patient.button(patient.words.interface.keepOnDevice).click();
  await patient.button(patient.words.keeping.keep.confirm).click();
  await expect(patient.button(patient.words.keeping.stop)).toBeVisible();
}

test('Clear leaves no key of a tab that was closed in the middle, and that of an open one', async ({
  patient,
  context,
}) => {
  for (let count = 0; count < 2; count += 1) {
    const closed = new Patient(await context.newPage());
    await closed.open();
    await closed.answer(upToGoals);
    await untilKept(closed.page);
    await closed.page.close();
  }
  const open = new Patient(await context.newPage());
  await open.open();
  await open.answer(upToGoals);
  await untilKept(open.page);

  await patient.open();
  await patient.answer(upToGoals);
  await untilKept(patient.page);
  // The last entry is the database with the keys: each is told as not to be read out.
  const keys = async (): Promise<number> =>
    (await onDevice(patient.page)).match(/\bfalse\b/gu)?.length ?? 0;
  expect(await keys()).toBe(4);
  await clear(patient);
  await expect.poll(keys).toBe(1);

  await open.page.reload();
  await expect(open.question('goals')).toBeVisible();
  await clear(open);
  await expect.poll(() => onDevice(open.page)).toBe(nothingOnDevice);
});

test('a minor in one tab takes nothing of what another one keeps on the device', async ({
  patient,
  context,
}) => {
  // Both are open before the first one keeps anything: neither finds what the other has.
  const other = new Patient(await context.newPage());
  await other.open();
  await other.answer({ 'emergency-signs': ['none'], 'problem-signs': ['none'] });
  await patient.open();
  await patient.answer(upToGoals);
  await keep(patient);
  await untilKept(patient.page);
  await other.answer({ age: 'under-18' });
  await expect(other.continueButton).toBeHidden();

  await patient.page.reload();
  await expect(patient.question('goals')).toBeVisible();
  await expect(patient.button(patient.words.keeping.stop)).toBeVisible();
});

test('answers whose seven days are over in an open tab stay in the tab alone', async ({
  patient,
}) => {
  const { page } = patient;
  await patient.open();
  await patient.answer(upToGoals);
  await keep(patient);
  await untilKept(page);
  await page.clock.setSystemTime(new Date(Date.now() + 8 * 24 * hour));
  await page.reload();
  await patient.tick('emergency-signs', ['none']);
  await untilKept(page);
  await expect(page.getByText(patient.words.interface.kept)).toBeVisible();
  expect(await page.evaluate(() => window.localStorage.getItem('kept'))).toBeNull();
  // Key and nothing else.
  expect(JSON.parse(await onDevice(page))).toHaveProperty('4', [false]);
});

test('a browser that lets the page keep nothing, put aside and back: it still says so', async ({
  patient,
}) => {
  const { page } = patient;
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await patient.open();
  await patient.answer(upToGoals);
  const says = page.getByText(patient.words.keeping.keptInMemory);
  await expect(says).toBeVisible();
  for (const hidden of [true, false]) {
    await page.evaluate((value) => {
      Object.defineProperty(document, 'hidden', { value, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
  }
  await patient.tick('goals', ['redness']);
  await expect(says).toBeVisible();
  // Nothing that is in memory alone is loaded anew.
  await page.evaluate(() =>
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
  await expect(patient.option('goals', 'redness')).toBeChecked();
});

test('a request that is not sent yet says where the answers are, and can be cleared', async ({
  patient,
  context,
}) => {
  const { page } = patient;
  await openFilledForm(patient);
  await keep(patient);
  await context.setOffline(true);
  await patient.sendButton.click();
  await expect(patient.heading(patient.words.interface.request.notSentTitle)).toBeVisible();
  await expect(patient.button(patient.words.keeping.stop)).toBeVisible();
  await patient.button(patient.words.keeping.stop).click();
  await expect(patient.button(patient.words.interface.keepOnDevice)).toBeVisible();
  // They did press it.
  await expect(page.getByText(patient.words.interface.kept)).toHaveCount(0);
  const sent = sends(page);
  await clear(patient);
  await context.setOffline(false);
  await expect.poll(() => onDevice(page)).toBe(nothingOnDevice);
  expect(sent()).toEqual([]);
});

test('a request that was not sent is found again: that is said, and Go on sends it', async ({
  patient,
  context,
}) => {
  await openFilledForm(patient);
  await keep(patient);
  await context.setOffline(true);
  await patient.sendButton.click();
  await expect(patient.heading(patient.words.interface.request.notSentTitle)).toBeVisible();
  await untilKept(patient.page);
  await patient.page.close();
  await context.setOffline(false);

  const later = new Patient(await context.newPage());
  await later.page.goto('/');
  const { found } = later.words.keeping;
  await expect(later.page.getByText(found.notSent)).toBeVisible();
  await expect(later.page.getByRole('main')).toContainText('+1 404 555 0100');
  await later.button(found.goOn).click();
  await later.confirmedCode();
});

for (const by of ['loaded', 'online']) {
  test(`while another page is read, a request goes on being sent, and moves nothing (${by})`, async ({
    patient,
  }) => {
    const { page } = patient;
    await page.setViewportSize({ width: 390, height: 600 });
    const sent = sends(page);
    await openFilledForm(patient);
    await page.route('**/api/requests/*', (route) => route.abort());
    await patient.sendButton.click();
    await expect(patient.heading(patient.words.interface.request.notSentTitle)).toBeVisible();
    await page.getByRole('link', { name: patient.words.interface.privacy }).first().click();
    await expect(page).toHaveURL('/privacy');
    await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
    await page.evaluate(() => window.scrollTo(0, 300));
    const tried = sent().length;
    const answered = page.waitForResponse((response) => response.status() === 201);
    await page.unroute('**/api/requests/*');
    if (by === 'loaded') await page.reload();
    else await page.evaluate(() => dispatchEvent(new Event('online')));
    await answered;
    expect(sent().length).toBeGreaterThan(tried);
    if (by === 'online') expect(await page.evaluate(() => window.scrollY)).toBe(300);
    await page.goBack();
    await patient.confirmedCode();
  });
}

test('what is typed into the form is nothing that a browser would write down for itself', async ({
  patient,
}) => {
  await openFilledForm(patient);
  const { page } = patient;
  await patient.field('note').fill('Since the filler');
  // Firefox writes down, in the clear, the fields whose value is not the one they came with, and
  // no field that is off.
  const form = page.locator('form.request-form, form').filter({ has: patient.field('note') });
  await expect(form).toHaveAttribute('autocomplete', 'off');
  await expect(patient.field('note')).toHaveAttribute('autocomplete', 'off');
  for (const name of ['name', 'email'] as const) {
    const [value, came] = await patient
      .field(name)
      .evaluate((field: HTMLInputElement | HTMLTextAreaElement) => [
        field.value,
        field.defaultValue,
      ]);
    expect(value).not.toBe('');
    expect(came).toBe(value);
  }
});

test('Back on the form leads where it was opened from', async ({ patient }) => {
  await openFilledForm(patient);
  await patient.goBack();
  await expect(patient.button(patient.words.interface.result.ask)).toBeVisible();
  await patient.page.goForward();
  await expect(patient.field('name')).toHaveValue(someone.name);
});

test('Back after Send shows the confirmation from its top; after Clear, the first question', async ({
  patient,
}) => {
  const { page } = patient;
  await page.setViewportSize({ width: 390, height: 600 });
  await openFilledForm(patient);
  await patient.send();
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.goBack();
  await patient.confirmedCode();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await scrolled()).toBe(0);
  await patient.button(patient.words.interface.confirmation.startAnew).click();
  await expect(patient.question('emergency-signs')).toBeVisible();
  await page.goBack();
  await expect(patient.question('emergency-signs')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await scrolled()).toBe(0);
});
