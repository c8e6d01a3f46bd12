import { expect } from '@playwright/test';
import { aRun } from '../support/builders/run.ts';
import { callStaff } from '../support/journeys/call-staff.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient, press } from '../support/journeys/patient.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { openForm, sendRequest } from '../support/journeys/send-request.ts';
import { someone } from '../support/journeys/someone.ts';
import { filled, optionLabel, wording } from '../support/journeys/wording.ts';

test('of two at one request, the second sees what the first did and loses nothing typed', async ({
  patient,
  openDesk,
  practice,
}) => {
  const { code, name } = await sendRequest(patient);
  const colleague = await practice.invite('desk', 'Ferdinand at the desk');
  const [first, second] = [await openDesk(), await openDesk({ as: colleague })];
  await first.open(code, name);
  await second.open(code, name);
  await second.noteField.fill('She asked for a call after four.');

  const { conflict, move, take } = first.words.request;
  await first.button(take).click();
  await expect(first.page.getByText(first.words.request.yours)).toBeVisible();
  await first.button(move.to.contacted).click();
  await expect(first.button(move.to.booked)).toBeVisible();

  await second.button(move.to['in-review']).click();
  const notice = second.page.getByRole('alert').filter({ hasText: conflict.title });
  await expect(notice).toBeVisible();
  const { states, nobody } = second.words.worklist;
  const rowOf = (label: string) => notice.getByRole('row').filter({ hasText: label });
  await expect(rowOf(conflict.kept.state).getByRole('cell')).toHaveText([
    states.new,
    states.contacted,
  ]);
  await expect(rowOf(conflict.kept.assignee).getByRole('cell')).toHaveText([
    nobody,
    practice.owner.name,
  ]);
  await expect(notice).toContainText(move.to['in-review']);
  await expect(second.noteField).toHaveValue('She asked for a call after four.');

  await second.button(conflict.again).click();
  await expect(notice).toHaveCount(0);
  await expect(second.noteField).toHaveValue('She asked for a call after four.');
  await second.button(second.words.request.notes.add).click();
  await expect(second.card('notes').getByRole('listitem')).toContainText('after four');
  const { id } = await callStaff(practice.api, 'findByCode', { body: { code } });
  const { state, notes } = await callStaff(practice.api, 'request', { params: { id } });
  expect({ state, notes: notes.map(({ by }) => by.name) }).toEqual({
    state: 'in-review',
    notes: [colleague.name],
  });
});

test('a correction stands beside the first answer, and says what it would change', async ({
  patient,
  openDesk,
}) => {
  const { code, name } = await sendRequest(patient, { run: hairOnly });
  const desk = await openDesk();
  await desk.open(code, name);
  const { answers, contact } = desk.words.request;
  const question = wording.en.questions.questions['skin-now'].summary;
  await desk.button(filled(answers.correctThis, { question })).click();
  const { none, sunburn } = {
    none: optionLabel(wording.en, 'skin-now', 'none'),
    sunburn: optionLabel(wording.en, 'skin-now', 'sunburn'),
  };
  await press(desk.answer('skin-now').getByRole('checkbox', { name: sunburn }));
  await desk.button(answers.saveCorrection).click();
  const row = desk.answer('skin-now').getByRole('cell').first();
  await expect(row).toContainText(`${answers.corrected}: ${sunburn}`);
  await expect(row).toContainText(`${answers.original}: ${none}`);

  await desk.button(contact.correct).click();
  await desk.card('contact').getByLabel(contact.fields.name).fill('Perpetua Quillfeather-Ames');
  await desk.button(contact.save).click();
  await expect(desk.heading('Perpetua Quillfeather-Ames')).toBeVisible();
  const names = desk.card('contact').getByRole('row').filter({ hasText: contact.fields.name });
  await expect(names.first().getByRole('cell')).toHaveText(['Perpetua Quillfeather-Ames', name]);
});

test('what is erased is gone for good, and the same send is refused', async ({
  patient,
  openDesk,
  request,
}) => {
  const sent = await sendRequest(patient);
  const again = () => request.put(sent.path, { data: sent.body });
  expect((await again()).status()).toBe(201);

  const desk = await openDesk();
  await desk.open(sent.code, sent.name);
  const { ending, problems } = desk.words.request;
  await desk.button(ending.erase).click();
  const field = desk.page.getByLabel(filled(ending.eraseCode, { code: sent.code }));
  await field.fill('WRONG');
  await desk.button(ending.eraseNow).click();
  await expect(desk.page.getByRole('alert')).toHaveText(problems['code-differs']);
  await field.fill(sent.code);
  await desk.button(ending.eraseNow).click();
  await expect(desk.heading(desk.words.worklist.titles.open)).toBeVisible();
  await expect(desk.rows.filter({ hasText: sent.code })).toHaveCount(0);
  await desk.findCode(sent.code);
  await expect(desk.page.getByText(desk.words.frame.code.notFound)).toBeVisible();

  const refused = await again();
  expect(refused.status()).toBe(410);
  expect(await refused.json()).toMatchObject({ code: 'erased' });
});

test('a browser that is signed in as staff says for whom it sends, and a test stays marked', async ({
  anotherPage,
  openDesk,
  ownPractice: own,
}) => {
  const patient = new Patient(await anotherPage(own));
  const { email, password } = own.owner;
  await callStaff(patient.page.request, 'signIn', { body: { email, password } });
  const { staffQuestion, staffPerson, staffTest } = patient.words.keeping.notAccepted;
  const asked = patient.page.getByRole('group', { name: staffQuestion, exact: true });

  await openForm(patient);
  await patient.fillRequest();
  // Only the server knows: the page asks nobody before Send.
  await expect(asked).toHaveCount(0);
  await patient.sendButton.click();
  const { missing } = patient.words.questions.answerProblems;
  await expect(patient.page.getByRole('alert').getByRole('link')).toHaveText([missing]);
  await expect(asked.getByRole('radio', { name: staffPerson })).not.toBeChecked();
  await expect(asked.getByRole('radio', { name: staffTest })).not.toBeChecked();
  await press(asked.getByRole('radio', { name: staffTest }));
  const code = await patient.send();

  const desk = await openDesk({ at: own });
  const { test: mark } = desk.words.worklist.flags;
  await expect(desk.rows.filter({ hasText: code })).toContainText(mark.label);
  await desk.open(code, someone.name);
  await desk.expectFlag('test');
});

test('what changed while somebody was answering stands beside what was shown', async ({
  anotherPage,
  openDesk,
  ownPractice: own,
}) => {
  const { current } = await callStaff(own.api, 'practice', {});
  const { version, profile } = current;
  const { lines } = profile;
  const stateNotice = { en: 'Georgia asks us to say this.', es: '' };
  const without = await callStaff(own.api, 'saveProfile', {
    body: { version, profile: { ...profile, lines: [], stateNotice } },
  });
  const patient = new Patient(await anotherPage(own));
  await openForm(patient, aRun());
  await expect(patient.page.getByText(stateNotice.en, { exact: true })).toBeVisible();
  await callStaff(own.api, 'saveProfile', {
    body: { version: without.current.version, profile: { ...profile, lines } },
  });
  await patient.fillRequest();
  const code = await patient.send();

  const desk = await openDesk({ at: own });
  await desk.open(code, someone.name);
  await desk.expectFlag('recheck');
  const { compare } = desk.words.request;
  const moved = desk.page.getByRole('region', { name: compare.title, exact: true });
  await expect(moved.getByRole('columnheader')).toHaveText([
    compare.what,
    compare.shown,
    compare.now,
  ]);
  // rules.md: the practice's own line is a caution where it is made from platelets.
  await expect(moved.getByRole('row').filter({ hasText: compare.cautions })).toHaveText([
    `${compare.cautions}–${wording.en.result.cautions['platelet-line'].title}`,
  ]);
});
