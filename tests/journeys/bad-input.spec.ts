import { expect } from '@playwright/test';
import { requestLimits } from '../../src/consultation/index.ts';
import { callStaff } from '../support/journeys/call-staff.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { freshLaser } from '../support/journeys/runs.ts';
import { openFilledForm } from '../support/journeys/send-request.ts';
import { sends } from '../support/journeys/sent-bodies.ts';
import { someone } from '../support/journeys/someone.ts';

/** Ten characters as a person counts: emoji of several parts, both ways of writing, a new line. */
const tenCharacters = ['ש', 'לֽ', 'م', 'é', ' ', '👩🏽‍🦰', '\n', '🇲🇽', '李', 'a'];

test('a note of 1,000 characters of every kind arrives letter for letter, and one more is too long', async ({
  patient,
  practice: { api },
}) => {
  const sent = sends(patient.page);
  const note = tenCharacters.join('').repeat(requestLimits.note / tenCharacters.length);
  await openFilledForm(patient);
  await patient.field('note').fill(`${note}🙂`);
  await patient.sendButton.click();
  const tooLong = patient.words.consent.request.problems['note-too-long'];
  await expect(patient.page.getByRole('alert').getByRole('link')).toHaveText([tooLong]);
  await expect(patient.field('note')).toHaveAttribute('aria-invalid', 'true');
  await expect(patient.field('note')).toHaveAccessibleDescription(new RegExp(tooLong, 'u'));
  await expect(patient.field('note')).toHaveValue(`${note}🙂`);
  expect(sent()).toEqual([]);

  await patient.field('note').press('ControlOrMeta+End');
  await patient.field('note').press('Backspace');
  await expect(patient.field('note')).toHaveValue(note);
  const code = await patient.send();
  const { id } = await callStaff(api, 'findByCode', { body: { code } });
  const { contact } = await callStaff(api, 'request', { params: { id } });
  expect(contact.note).toBe(note);
});

test('a page of text that is pasted for a phone number is refused beside it, and stays', async ({
  patient,
}) => {
  const { page } = patient;
  const sent = sends(page);
  await openFilledForm(patient);
  const lines = Array.from({ length: 300 }, () => 'All of my notes.');
  // Copied where it may have lines, for the field of one line makes something of them itself.
  const inOneLine = lines.join(' ');
  const before = await patient.field('note').inputValue();
  await patient.field('note').fill(lines.join('\n'));
  await patient.field('note').press('ControlOrMeta+a');
  await patient.field('note').press('ControlOrMeta+c');
  await patient.field('note').fill(before);
  await patient.field('phone').press('ControlOrMeta+a');
  await patient.field('phone').press('ControlOrMeta+v');
  await expect(patient.field('phone')).toHaveValue(inOneLine);

  await patient.sendButton.click();
  const tooLong = patient.words.consent.request.problems['phone-too-long'];
  await expect(page.getByRole('alert').getByRole('link')).toHaveText([tooLong]);
  await expect(patient.field('phone')).toHaveAttribute('aria-invalid', 'true');
  await expect(patient.field('phone')).toHaveAccessibleDescription(new RegExp(tooLong, 'u'));
  await expect(patient.field('phone')).toHaveValue(inOneLine);
  expect(sent()).toEqual([]);

  await patient.field('phone').fill('(404) 555-0183');
  await patient.send();
  expect(sent()).toHaveLength(1);
});

test('Back while a request is under way: it is confirmed all the same, and sent once', async ({
  anotherPage,
  ownPractice: own,
}) => {
  const patient = new Patient(await anotherPage(own));
  const { page } = patient;
  const sent = sends(page);
  const { promise: arrived, resolve: arrive } = Promise.withResolvers<true>();
  const { promise: stored, resolve: store } = Promise.withResolvers<true>();
  await openFilledForm(patient);
  await page.route('**/api/requests/*', async (route) => {
    const response = await route.fetch();
    store(true);
    await arrived;
    await route.fulfill({ response });
  });
  await patient.sendButton.click();
  await stored;
  const sending = patient.heading(patient.words.consent.request.sending);
  for (let steps = 0; steps < 2; steps += 1) {
    await page.goBack();
    await expect(sending).toBeVisible();
  }
  await page.goForward();
  await expect(sending).toBeVisible();

  arrive(true);
  const code = await patient.confirmedCode();
  const { lines } = await callStaff(own.api, 'worklist', {});
  expect(lines.map((line) => line.code)).toEqual([code]);
  expect(sent()).toHaveLength(1);
});

for (const [direction, years] of [
  ['ahead', 10],
  ['back', -10],
] as const) {
  test(`a clock that is set ${direction} by ten years: some is asked again, nothing is lost, and it sends`, async ({
    patient,
    practice: { api },
  }) => {
    const { page, words } = patient;
    const sent = sends(page);
    await openFilledForm(patient, freshLaser);
    const moved = new Date();
    moved.setFullYear(moved.getFullYear() + years);
    await page.clock.setSystemTime(moved);
    await patient.sendButton.click();
    await expect(page.getByText(words.interface.notices['asked-again'])).toBeVisible();
    expect(sent()).toEqual([]);

    // By hand from questionnaire.md, last section: section A, how long ago, the skin now.
    const again = [
      'emergency-signs',
      'problem-signs',
      'when-resurfacing-laser',
      'treated-skin',
      'skin-now',
    ] as const;
    for (const id of again) {
      await expect(patient.question(id), `${id} is asked next`).toBeVisible();
      await expect(patient.question(id).locator('input:checked')).toHaveCount(0);
      if (id === 'treated-skin') await expect(patient.option('same-area', 'yes')).toBeChecked();
      await patient.tick(id, freshLaser[id] ?? []);
      await patient.goOn();
    }
    await patient.seeResult();
    await patient.button(words.interface.result.ask).click();
    for (const name of ['name', 'email', 'phone', 'note'] as const) {
      await expect(patient.field(name)).toHaveValue(someone[name]);
    }
    const code = await patient.send();

    const { id } = await callStaff(api, 'findByCode', { body: { code } });
    const request = await callStaff(api, 'request', { params: { id } });
    // The practice's own clock has the last word.
    expect(request.flags).toContain('date-doubt');
    expect(request.contact.note).toBe(someone.note);
    const answers = request.questions.flatMap((question) =>
      question.asked ? [[question.question, question.options]] : [],
    );
    expect(Object.fromEntries(answers)).toEqual(
      Object.fromEntries(Object.entries(freshLaser).map(([key, answer]) => [key, [answer].flat()])),
    );
    expect(sent()).toHaveLength(1);
  });
}
