import { expect } from '@playwright/test';
import { aRun, healedElsewhere } from '../support/builders/run.ts';
import { test } from '../support/journeys/journey-test.ts';
import { someone } from '../support/journeys/someone.ts';
import { filled, optionLabel, questionWords, wording } from '../support/journeys/wording.ts';

test('the whole way in Spanish, and both languages side by side at the front desk', async ({
  patient,
  openDesk,
}) => {
  patient.language = 'es';
  const { page } = patient;
  const run = aRun({
    goals: ['firmness', 'dryness'],
    'recent-procedures': ['microneedling'],
    'when-microneedling': 'over-60-days',
    ...healedElsewhere,
    pregnancy: 'breastfeeding',
  });
  await patient.open();
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page).toHaveTitle(patient.words.interface.titles.questions);
  await patient.answer(run);
  await patient.seeResult();

  const { result, interface: words } = patient.words;
  await expect(patient.heading(result.levels.topics.title)).toBeVisible();
  await expect(patient.choice('medical-grade')).toContainText(result.statuses['ask-first'].label);
  await expect(patient.choice('topical')).toContainText(result.statuses['worth-discussing'].label);
  await expect(page.getByText(result.cautions.breastfeeding.title, { exact: true })).toBeVisible();
  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  const code = await patient.send();
  await expect(page).toHaveURL('/es/');

  const desk = await openDesk();
  await desk.open(code, someone.name);
  const { brief, answers } = desk.words.request;
  await expect(desk.fact(brief.rows.language)).toHaveText(brief.speaks.es);
  const theirs = filled(answers.inLanguage, { language: desk.words.worklist.languages.es });
  await expect(desk.card('answers').getByRole('columnheader', { name: theirs })).toBeVisible();
  const pregnancy = desk.answer('pregnancy').getByRole('cell');
  await expect(pregnancy.first()).toHaveText(optionLabel(wording.en, 'pregnancy', 'breastfeeding'));
  const asked = questionWords(wording.es, 'pregnancy').title;
  const answered = optionLabel(wording.es, 'pregnancy', 'breastfeeding');
  await expect(pregnancy.nth(1)).toHaveText(`${asked}${answered}`);
});
