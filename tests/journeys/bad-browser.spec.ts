import { expect } from '@playwright/test';
import { test } from '../support/journeys/journey-test.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { press } from '../support/journeys/patient.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { letStylesWait } from '../support/journeys/styles-time.ts';
import { optionLabel } from '../support/journeys/wording.ts';

test('a browser that refuses localStorage alone: answers stay in the tab, it says so, and sends', async ({
  patient,
}) => {
  const { page } = patient;
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      },
    });
  });
  const { interface: words, keeping } = patient.words;
  await patient.open();
  await patient.answer(hairOnly);
  await expect(patient.heading(words.check.title)).toBeVisible();
  await expect(page.getByText(words.kept, { exact: true })).toBeVisible();
  await patient.button(words.keepOnDevice).click();
  await patient.button(keeping.keep.confirm).click();
  await expect(page.getByRole('alert')).toHaveText(keeping.keep.failed);
  await patient.button(keeping.keep.cancel).click();
  await expect(page.getByText(words.kept, { exact: true })).toBeVisible();

  await untilKept(page);
  await page.reload();
  await expect(patient.changeButton('goals')).toBeVisible();
  await patient.seeResult();
  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  await patient.send();
});

/** What the start page needs before it is alive: packages, its own code, its words. */
for (const chunk of ['vendor', 'core', 'first-en']) {
  for (const how of ['missing', 'cut in half'] as const) {
    test(`a start page whose script "${chunk}" is ${how} says so, and shows what to do`, async ({
      faults,
      page,
      patient,
    }) => {
      const { interface: words, withoutScripts } = patient.words;
      let spoiled = 0;
      await page.route(new RegExp(`/assets/patient/${chunk}-[^/]{6}\\.js$`, 'u'), async (route) => {
        spoiled += 1;
        if (how === 'missing') return route.fulfill({ status: 404, body: 'Not found' });
        const response = await route.fetch();
        const body = await response.text();
        return route.fulfill({ response, body: body.slice(0, body.length / 2) });
      });
      await page.goto('/');
      await expect.poll(() => spoiled).toBe(1);
      await press(patient.option('emergency-signs', 'severe-pain'));
      await letStylesWait(page, 10);
      for (const sentence of withoutScripts) {
        await expect(page.getByText(sentence, { exact: true })).toBeVisible();
      }
      await expect(patient.option('emergency-signs', 'severe-pain')).toBeChecked();
      // Nothing that is pressed here could lead on.
      await expect(page.getByRole('main').locator('summary')).toBeHidden();
      await expect(patient.continueButton).toHaveCount(0);

      await page.getByRole('complementary').getByRole('link').click();
      await expect(page).toHaveURL('/help');
      await expect(patient.heading(words.start.help)).toBeVisible();
      const sign = optionLabel(patient.words, 'emergency-signs', 'severe-pain');
      await expect(page.getByText(sign)).toBeVisible();
      // This page has asked for the same script, and fails in the same way before it is left.
      await expect.poll(() => spoiled).toBe(2);
      await page.unrouteAll({ behavior: 'wait' });
      await page.goto('about:blank');
      // What cannot be run is told as an error, in the browser's own words; nothing else may be.
      const inEveryJourney = /content security policy|trusted ?type|hydrat|^asked /iu;
      expect(faults.splice(0)).not.toContainEqual(expect.stringMatching(inEveryJourney));
    });
  }
}
