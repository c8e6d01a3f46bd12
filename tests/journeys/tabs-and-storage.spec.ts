import { expect } from '@playwright/test';
import type { BrowserContext, Page } from '@playwright/test';
import * as z from 'zod/mini';
import { callStaff } from '../support/journeys/call-staff.ts';
import { test } from '../support/journeys/journey-test.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { Patient } from '../support/journeys/patient.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { openFilledForm } from '../support/journeys/send-request.ts';
import { onDevice } from '../support/journeys/on-device.ts';
import { sentBodies } from '../support/journeys/sent-bodies.ts';
import { someone } from '../support/journeys/someone.ts';

/** A tab that is opened from another one: it starts with a copy of its session storage. */
async function copyOf({ page }: Patient, context: BrowserContext): Promise<Patient> {
  await untilKept(page);
  const opened = context.waitForEvent('page');
  await page.evaluate(() => void window.open('/'));
  return new Patient(await opened);
}

/** As Safari does with a page that it had put aside whole, on the way back to it. */
function takeUp(page: Page): Promise<boolean> {
  return page.evaluate(() =>
    window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
  );
}

test('a page that the browser had put aside is read anew, for more may be kept by now', async ({
  patient,
}) => {
  const { page } = patient;
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await patient.tick('problem-signs', ['none']);
  await untilKept(page);
  const loaded = page.waitForEvent('load');
  await takeUp(page);
  await loaded;
  await expect(patient.option('problem-signs', 'none')).toBeChecked();
});

test.describe('two tabs', () => {
  test('opened apart make two requests, and neither sees the other', async ({
    patient,
    context,
  }) => {
    const other = new Patient(await context.newPage());
    await openFilledForm(patient);
    await other.open();
    await expect(other.option('emergency-signs', 'none')).not.toBeChecked();
    await openFilledForm(other);
    const code = await patient.send();
    expect(await other.send()).not.toBe(code);
  });

  test('of one draft: one has it, the other says so and may take it over', async ({
    patient,
    context,
    practice,
  }) => {
    const sent = sentBodies(patient.page);
    await openFilledForm(patient);
    const other = await copyOf(patient, context);
    const { elsewhere } = patient.words.keeping;
    await expect(other.heading(elsewhere.title)).toBeVisible();
    await expect(patient.field('name')).toHaveValue(someone.name);

    await other.button(elsewhere.here).click();
    await expect(other.field('name')).toHaveValue(someone.name);
    await expect(patient.heading(elsewhere.title)).toBeVisible();
    await other.field('note').fill('Changed in the second tab.');

    // Taken back, the first tab is as it was left, and what is sent first is what is kept.
    await patient.button(elsewhere.here).click();
    await expect(patient.field('note')).toHaveValue(someone.note);
    const acknowledged = Promise.withResolvers<unknown>();
    await patient.page.route('**/api/requests/*', async (route) => {
      const answer = await route.fetch();
      acknowledged.resolve(await answer.json());
      await route.abort();
    });
    await patient.sendButton.click();
    const { code } = z.parse(z.object({ code: z.string() }), await acknowledged.promise);
    await expect(other.heading(elsewhere.title)).toBeVisible();
    await other.button(elsewhere.here).click();
    await expect(other.field('note')).toHaveValue('Changed in the second tab.');
    await other.sendButton.click();
    const { earlierTitle } = other.words.interface.confirmation;
    await expect(other.heading(earlierTitle)).toBeVisible();
    await expect(
      other.page.getByText(other.words.consent.request.earlierVersionReceived[0]),
    ).toBeVisible();

    const { id } = await callStaff(practice.api, 'findByCode', { body: { code } });
    const kept = await callStaff(practice.api, 'request', { params: { id } });
    expect(kept.contact.note).toBe(sent()[0]?.contact.note);

    // What is done there does not come back in the first tab.
    await patient.button(elsewhere.here).click();
    await expect(
      patient.page.getByText(patient.words.interface.notices['started-anew']),
    ).toBeVisible();
    await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  });

  test('of one draft: a reload of the one that has it keeps it there', async ({
    patient,
    context,
  }) => {
    await openFilledForm(patient);
    const other = await copyOf(patient, context);
    await expect(other.heading(patient.words.keeping.elsewhere.title)).toBeVisible();
    await patient.page.reload();
    await expect(patient.field('name')).toHaveValue(someone.name);
    await other.page.reload();
    await expect(other.heading(patient.words.keeping.elsewhere.title)).toBeVisible();
    // Once the other tab is gone, nothing is elsewhere any more.
    await patient.page.close();
    await other.page.reload();
    await expect(other.field('name')).toHaveValue(someone.name);
  });
});

test.describe('a browser that refuses to keep anything', () => {
  const refusals = {
    'refuses sessionStorage': () => {
      Object.defineProperty(window, 'sessionStorage', {
        get() {
          throw new DOMException('The operation is insecure.', 'SecurityError');
        },
      });
    },
    'refuses its database': () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
    },
    'has no room left': () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    },
  };
  for (const [name, refuse] of Object.entries(refusals)) {
    test(`${name}: it goes on in memory, says so, and sends`, async ({ patient }) => {
      await patient.page.addInitScript(refuse);
      await patient.open();
      await patient.tick('emergency-signs', ['none']);
      await expect(patient.page.getByText(patient.words.keeping.keptInMemory)).toBeVisible();
      await patient.goOn();
      const { 'emergency-signs': _, ...rest } = hairOnly;
      await patient.answer(rest);
      await patient.page.goBack();
      await expect(patient.option('exosome-history', 'never')).toBeChecked();
      await patient.goOn();
      // A page begins at its top, not at its line on where the answers are.
      await expect(patient.heading(patient.words.interface.check.title)).toBeFocused();
      expect(await patient.page.evaluate(() => window.scrollY)).toBe(0);
      await patient.seeResult();
      await patient.button(patient.words.interface.result.ask).click();
      // What is kept nowhere is all there is: the page stays as it was left.
      await takeUp(patient.page);
      await patient.fillRequest();
      await patient.send();
    });
  }
});

test.describe('a browser that keeps nothing, and a part of the page that does not load', () => {
  test.use({ serviceWorkers: 'block' });

  test('no other page comes instead: what is ticked stays', async ({ patient }) => {
    const { page } = patient;
    await page.addInitScript(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    });
    await patient.open();
    await patient.tick('emergency-signs', ['none']);
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const isSamePage = () => page.evaluate(() => 'isSamePage' in window);
    const { about, loadFailed } = patient.words.interface;

    await page.route('**/assets/patient/first-es-*.js', (route) => route.abort());
    await patient.switchLanguage();
    await expect(page.getByRole('alert')).toContainText(loadFailed.text);
    expect(await isSamePage()).toBe(true);
    patient.language = 'en';
    await expect(patient.option('emergency-signs', 'none')).toBeChecked();

    await page.route('**/assets/patient/reading-pages-*.js', (route) => route.abort());
    await page.getByRole('link', { name: about, exact: true }).click();
    await expect(patient.heading(loadFailed.title)).toBeVisible();
    const answered = page.waitForResponse((response) => new URL(response.url()).pathname === '/');
    await patient.button(loadFailed.again).click();
    await answered;
    await expect(patient.heading(loadFailed.title)).toBeVisible();
    expect(await isSamePage()).toBe(true);
    await page.goBack();
    await expect(patient.option('emergency-signs', 'none')).toBeChecked();
  });
});

test('a draft that cannot be read starts anew, and says so', async ({ patient }) => {
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await expect(patient.question('problem-signs')).toBeVisible();
  await untilKept(patient.page);
  await patient.page.evaluate(() => {
    for (const key of Object.keys(sessionStorage)) sessionStorage.setItem(key, '{"format":99');
  });
  await patient.page.reload();
  await expect(
    patient.page.getByText(patient.words.interface.notices['started-anew']),
  ).toBeVisible();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
});

test('what is kept on the device can be read by nobody, and the key is gone after Send', async ({
  patient,
}) => {
  const { page } = patient;
  await openFilledForm(patient);
  await expect.poll(() => onDevice(page)).toContain('[false]');
  const before = await onDevice(page);
  for (const secret of ['late-lumps', '22-or-over', someone.name, someone.email, someone.note]) {
    expect(before).not.toContain(secret);
  }
  // It is there all the same: a reload loses nothing.
  await page.reload();
  await expect(patient.field('name')).toHaveValue(someone.name);

  await patient.send();
  await page.reload();
  await patient.confirmedCode();
  const [kept, after] = [before, await onDevice(page)].map((text) =>
    /draft","([0-9a-f]{32})/u.exec(text),
  );
  expect(after?.[1]).not.toBe(kept?.[1]);
  expect(await onDevice(page)).toContain('[false]');
});
