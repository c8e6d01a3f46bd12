import { expect } from '@playwright/test';
import { questions } from '../../src/questions/index.ts';
import type { Answers } from '../../src/questions/index.ts';
import { Desk } from '../support/journeys/desk.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Keyboard } from '../support/journeys/keyboard.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { someone } from '../support/journeys/someone.ts';

const run: Answers = hairOnly;

test('by keyboard alone, from the first question to the call that is recorded', async ({
  patient,
  anotherPage,
  practice,
}) => {
  test.slow();
  const keys = new Keyboard(patient.page);
  await patient.open();
  for (const { id, kind } of questions) {
    const options = [run[id] ?? []].flat();
    if (options.length === 0) continue;
    await expect(patient.question(id)).toBeVisible();
    for (const option of options) {
      const control = patient.option(id, option);
      if (kind === 'one') await keys.choose(patient.question(id), control);
      else await keys.tick(control);
    }
    await keys.press(patient.continueButton);
  }

  const { interface: words, result, consent } = patient.words;
  // Each new page begins at its heading.
  await expect(patient.heading(words.check.title)).toBeFocused();
  await keys.press(patient.button(words.check.toResult));
  await expect(patient.heading(result.levels['no-match'].title)).toBeFocused();
  await keys.press(patient.button(words.result.ask));
  await expect(patient.heading(consent.request.title)).toBeFocused();

  await keys.press(patient.sendButton);
  await expect(patient.page.getByRole('alert')).toBeFocused();
  await keys.type(patient.field('name'), someone.name);
  await keys.type(patient.field('email'), someone.email);
  const ways = patient.formGroup('contactBy');
  await keys.choose(ways, ways.getByRole('radio', { name: consent.request.contactWays.email }));
  const before = patient.formGroup('existingPatient');
  await keys.choose(before, before.getByRole('radio', { name: consent.request.no, exact: true }));
  await keys.tick(patient.consent('consent-contact'));
  await keys.tick(patient.consent('consent-health-answers'));
  await keys.press(patient.sendButton);
  const code = await patient.confirmedCode();
  await expect(patient.heading(consent.confirmation.title)).toBeFocused();

  const desk = new Desk(await anotherPage());
  const deskKeys = new Keyboard(desk.page);
  const { access, frame, request } = desk.words;
  await desk.page.goto('/front-desk');
  await deskKeys.type(
    desk.page.getByLabel(access.signIn.email, { exact: true }),
    practice.owner.email,
  );
  await deskKeys.type(
    desk.page.getByLabel(access.signIn.password, { exact: true }),
    practice.owner.password,
  );
  await deskKeys.press(desk.button(access.signIn.submit));
  await expect(desk.heading(desk.words.worklist.titles.open)).toBeVisible();
  const search = desk.page.getByRole('search');
  await deskKeys.type(search.getByRole('textbox', { name: frame.code.label }), code);
  await desk.page.keyboard.press('Enter');
  await expect(desk.heading(someone.name)).toBeFocused();
  await deskKeys.press(desk.callButton('no-answer'));
  await expect(desk.card('timeline').getByText(request.call.outcomes['no-answer'])).toBeVisible();
});
