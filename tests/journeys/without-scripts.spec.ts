import { expect } from '@playwright/test';
import { languages } from '../../src/consultation/index.ts';
import { emergencySigns } from '../../src/questions/catalogue.ts';
import { test } from '../support/journeys/journey-test.ts';
import { press } from '../support/journeys/patient.ts';
import { filled, optionLabel, wording } from '../support/journeys/wording.ts';

test.use({ javaScriptEnabled: false });

/** Milliseconds within which a form that can be sent has left the page. */
const longEnoughToLeave = 500;

for (const language of languages) {
  test(`without scripts (${language}): signs can be read and ticked, and lead to what to do`, async ({
    page,
    patient,
  }) => {
    patient.language = language;
    const { interface: words, care } = patient.words;
    const start = language === 'es' ? '/es/' : '/';
    await page.goto(start);
    const [saidFirst = ''] = patient.words.withoutScripts;
    const notice = await page.getByText(saidFirst, { exact: true }).boundingBox();
    const firstTick = await page.getByRole('checkbox').first().boundingBox();
    expect(notice?.y, 'said before the ticks').toBeLessThan(firstTick?.y ?? 0);

    for (const sign of emergencySigns.options) {
      await press(patient.option('emergency-signs', sign));
      await expect(patient.option('emergency-signs', sign)).toBeChecked();
    }
    // What is ticked stands in a form that nothing can send, so none of it gets into the address.
    const buttons = page.locator('form').locator('button, [type=submit], [type=image]');
    await expect(buttons).toHaveCount(1);
    await expect(buttons).toBeDisabled();
    await expect(patient.continueButton).toHaveCount(0);
    const first = patient.option('emergency-signs', 'breathing-or-swelling');
    await first.focus();
    for (const key of ['Enter', 'Space', 'Enter', 'Space', 'Enter']) await first.press(key);
    await page.waitForTimeout(longEnoughToLeave);
    await expect(page).toHaveURL(start);
    await expect(first).toBeChecked();
    for (const sentence of patient.words.withoutScripts) {
      await expect(page.getByText(sentence, { exact: true })).toBeVisible();
    }

    await page.getByRole('link', { name: words.start.help, exact: true }).first().click();
    await expect(page).toHaveURL(`${start}help`);
    await expect(patient.heading(words.start.help)).toBeVisible();
    for (const level of ['emergency', 'same-day', 'this-week'] as const) {
      const name = filled(care.levels[level].title, { emergency: '911' });
      await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
    }
    for (const sign of emergencySigns.options.filter((option) => option !== 'none')) {
      const label = optionLabel(patient.words, 'emergency-signs', sign);
      await expect(page.getByText(label)).toBeVisible();
    }
    const call = page.getByRole('link', { name: '911', exact: true }).first();
    await expect(call).toHaveAttribute('href', 'tel:911');

    const other = language === 'en' ? 'es' : 'en';
    await page.getByRole('link', { name: words.languages[other], exact: true }).click();
    const title = wording[other].interface.start.help;
    await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
  });
}
