import { expect } from '@playwright/test';
import type { Answers } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import { test } from '../support/journeys/journey-test.ts';
import type { Patient } from '../support/journeys/patient.ts';
import { questionWords } from '../support/journeys/wording.ts';

/** The summary of errors has the focus and names each; its links lead to the fields. */
async function expectMissing(
  patient: Patient,
  questions: readonly string[],
  on: 'a page of its own' | 'a shared page' = 'a page of its own',
): Promise<void> {
  const { answerProblems } = patient.words.questions;
  const links = questions.map((id) =>
    on === 'a shared page'
      ? `${answerProblems.missing} ${questionWords(patient.words, id).title}`
      : answerProblems.missing,
  );
  const summary = patient.page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText(links);
  for (const [place, id] of questions.entries()) {
    const description = new RegExp(
      answerProblems.missing.replaceAll(/[.?]/gu, String.raw`\$&`),
      'u',
    );
    await expect(patient.question(id)).toHaveAccessibleDescription(description);
    await summary.getByRole('link').nth(place).click();
    const first = patient
      .question(id)
      .getByRole('checkbox')
      .or(patient.question(id).getByRole('radio'));
    await expect(first.first()).toBeFocused();
  }
}

test('Continue without an answer says so beside the question and in a summary', async ({
  patient,
}) => {
  await patient.open();
  await patient.goOn();
  await expectMissing(patient, ['emergency-signs']);
  await expect(patient.page).toHaveURL('/');

  // The error goes with the next try.
  await patient.answer({ 'emergency-signs': ['none'], 'problem-signs': ['none'] });
  await patient.goOn();
  await expectMissing(patient, ['age']);
});

/** The mild run up to the page that two questions share. */
const upToSun: Answers = Object.fromEntries(
  Object.entries(aRun()).slice(0, Object.keys(aRun()).indexOf('recent-sun')),
);

test('two questions on one page are asked for one by one', async ({ patient }) => {
  await patient.open();
  await patient.answer(upToSun);
  await expect(patient.question('recent-sun')).toBeVisible();
  await patient.goOn();
  await expectMissing(patient, ['recent-sun', 'smoking'], 'a shared page');

  // What is put right is called wrong until the next Continue: nothing moves under a finger.
  const place = () =>
    patient.option('recent-sun', 'no').evaluate((box) => box.getBoundingClientRect().y + scrollY);
  const before = await place();
  await patient.tick('recent-sun', 'no');
  await expect(patient.page.getByRole('alert').getByRole('link')).toHaveCount(2);
  await expect(patient.option('recent-sun', 'no')).toBeFocused();
  expect(await place()).toBe(before);
  await patient.goOn();
  await expectMissing(patient, ['smoking'], 'a shared page');
  await patient.answer({ smoking: 'rather-not-say' });
  await expect(patient.question('exosome-history')).toBeVisible();
});

test('none clears the others, and the others clear none', async ({ patient }) => {
  await patient.open();
  await patient.answer({
    'emergency-signs': ['none'],
    'problem-signs': ['none'],
    age: '22-or-over',
  });
  await patient.tick('goals', ['redness', 'hair']);
  await patient.tick('goals', ['not-sure']);
  await expect(patient.option('goals', 'redness')).not.toBeChecked();
  await expect(patient.option('goals', 'hair')).not.toBeChecked();
  await patient.tick('goals', ['hair']);
  await expect(patient.option('goals', 'not-sure')).not.toBeChecked();
});
