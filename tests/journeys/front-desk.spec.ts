import { expect } from '@playwright/test';
import { callStaff } from '../support/journeys/call-staff.ts';
import { Desk } from '../support/journeys/desk.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient, press, someone } from '../support/journeys/patient.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { openForm, sendRequest } from '../support/journeys/send-request.ts';
import { filled, optionLabel, wording } from '../support/journeys/wording.ts';

test('a wrong password says the same each time, and too many lock out this address alone', async ({
  anotherPage,
  practice,
}) => {
  const { email, password } = await practice.invite('desk', 'Dorothea at the desk');
  const desk = new Desk(await anotherPage());
  const { problems } = desk.words.frame;
  await desk.page.goto('/front-desk');
  await desk.tryToSignIn('nobody@practice.example', password);
  await expect(desk.page.getByRole('alert')).toHaveText(problems['sign-in-failed']);

  let refused = 0;
  for (let tries = 0; tries < 20; tries += 1) {
    const answered = desk.page.waitForResponse('**/api/staff/sign-in');
    await desk.tryToSignIn(email, `wrong horse battery ${tries}`);
    if ((await answered).status() === 429) refused += 1;
  }
  // 10 tries in 15 minutes for an account from one address.
  expect(refused).toBe(10);
  await expect(desk.page.getByRole('alert')).toHaveText(problems['too-many']);
  await desk.tryToSignIn(email, password);
  await expect(desk.page.getByRole('alert')).toHaveText(problems['too-many']);

  const elsewhere = new Desk(await anotherPage());
  await elsewhere.signIn({ name: '', email, password });
  await elsewhere.button(elsewhere.words.frame.signOut).click();
  await expect(elsewhere.button(elsewhere.words.access.signIn.submit)).toBeVisible();
});

test('the worklist puts this week first, then who has waited longest', async ({
  anotherPage,
  openDesk,
  ownPractice: own,
}) => {
  const names = ['Ambrose Fennimore', 'Beatrix Gallowglass', 'Cornelia Hartsbridge'];
  const runs = [hairOnly, hairOnly, undefined];
  for (const [place, name] of names.entries()) {
    const patient = new Patient(await anotherPage(own));
    const run = runs[place];
    await sendRequest(patient, { entries: { ...someone, name }, ...(run && { run }) });
  }
  const desk = await openDesk({ at: own });
  const [first = '', second = '', third = ''] = names;
  await expect(desk.rows.getByRole('rowheader')).toHaveText([
    new RegExp(third, 'u'),
    new RegExp(first, 'u'),
    new RegExp(second, 'u'),
  ]);
  const { flags, levels } = desk.words.worklist;
  await expect(desk.rows.first()).toContainText(flags.urgent.label);
  await expect(desk.rows.first()).toContainText(levels['this-week']);
  await expect(desk.rows.nth(1)).toContainText(optionLabel(wording.en, 'goals', 'hair'));
  await expect(desk.page).toHaveTitle('(3 new, 1 urgent) Front desk');

  // Closed, it leaves the list and the count; the list of closed ones has it.
  await desk.rows.first().getByRole('link').click();
  await expect(desk.heading(third)).toBeVisible();
  const { ending } = desk.words.request;
  await desk.button(ending.withdraw).click();
  await desk.button(ending.withdrawNow).click();
  const { closeReasons, states } = desk.words.worklist;
  await expect(desk.page.getByText(`(${closeReasons.withdrawn})`)).toBeVisible();
  await expect(desk.page).toHaveTitle('(2 new) Front desk');
  await desk.openList('open');
  await expect(desk.rows).toHaveCount(2);
  await desk.openList('closed');
  await expect(desk.rows).toHaveCount(1);
  await expect(desk.rows.first()).toContainText(`${states.closed}${closeReasons.withdrawn}`);
});

test('one press records a call, and a message only where one may be left', async ({
  openDesk,
  anotherPage,
  ownPractice: own,
}) => {
  const { code, name } = await sendRequest(new Patient(await anotherPage(own)));
  const desk = await openDesk({ at: own });
  await desk.open(code, name);
  const { brief, call, timeline } = desk.words.request;
  await expect(desk.fact(brief.contactWays.phone)).toContainText(brief.messageNotAllowed);
  await expect(desk.callButton('message-left')).toHaveCount(0);
  await expect(desk.card('call').getByText(call.noMessage)).toBeVisible();
  await desk.recordCall('no-answer');
  const called = filled(timeline.called, { outcome: call.outcomes['no-answer'] });
  await expect(desk.card('timeline').getByText(called)).toHaveCount(1);

  // A time to call back goes with the next press.
  await desk.button(call.quick.tomorrow).click();
  await desk.recordCall('wrong-number');
  await expect(desk.fact(brief.rows.callBack)).toBeVisible();
  await desk.openList('open');
  const row = desk.rows.filter({ hasText: code });
  await expect(row).toContainText(filled(desk.words.worklist.attempts.other, { count: '2' }));

  const allows = new Patient(await anotherPage(own));
  const other = await sendRequest(allows, { entries: { ...someone, voicemailOk: true } });
  await desk.open(other.code, other.name);
  await expect(desk.fact(brief.contactWays.phone)).toContainText(brief.messageAllowed);
  await desk.recordCall('message-left');
});

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
  const { staffQuestion, staffPerson, staffTest } = patient.words.consent.request;
  const asked = patient.page.getByRole('group', { name: staffQuestion, exact: true });

  await openForm(patient);
  await expect(asked).toBeVisible();
  await expect(asked.getByRole('radio', { name: staffPerson })).not.toBeChecked();
  await expect(asked.getByRole('radio', { name: staffTest })).not.toBeChecked();
  await patient.fillRequest();
  await patient.sendButton.click();
  const { missing } = patient.words.questions.answerProblems;
  await expect(patient.page.getByRole('alert').getByRole('link')).toHaveText([missing]);
  await press(asked.getByRole('radio', { name: staffTest }));
  const code = await patient.send();

  const desk = await openDesk({ at: own });
  const { test: mark } = desk.words.worklist.flags;
  await expect(desk.rows.filter({ hasText: code })).toContainText(mark.label);
  await desk.open(code, someone.name);
  await desk.expectFlag('test');
});
