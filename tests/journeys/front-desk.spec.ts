import { expect } from '@playwright/test';
import { Desk } from '../support/journeys/desk.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { freshLaser, hairOnly } from '../support/journeys/runs.ts';
import { sendRequest } from '../support/journeys/send-request.ts';
import { someone } from '../support/journeys/someone.ts';
import { filled, optionLabel, wording } from '../support/journeys/wording.ts';

test('a wrong password says the same each time, and too many lock out this address alone', async ({
  anotherPage,
  practice,
}) => {
  const { email, password } = await practice.invite('desk', 'Dorothea at the desk');
  const desk = new Desk(await anotherPage());
  const { problems } = desk.words.frame;
  await desk.page.goto('/front-desk');
  const { emailMissing, passwordMissing, submit } = desk.words.access.signIn;
  await desk.button(submit).click();
  await expect(desk.page.getByText(emailMissing)).toBeVisible();
  await expect(desk.page.getByText(passwordMissing)).toBeVisible();
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
  const { columns, flags, levels } = desk.words.worklist;
  await expect(desk.page.getByRole('columnheader')).toHaveText([
    columns.name,
    columns.about,
    columns.level,
    columns.flags,
    columns.waiting,
    columns.calls,
    columns.state,
    columns.assignee,
  ]);
  await expect(desk.rows.first()).toContainText(flags.urgent.label);
  await expect(desk.rows.first()).toContainText(levels['this-week']);
  await expect(desk.rows.nth(1)).toContainText(optionLabel(wording.en, 'goals', 'hair'));
  const { options, statuses } = desk.words.request.brief;
  const each = `${options['medical-grade']}: ${statuses['not-suggested']}`;
  await expect(desk.rows.nth(1).getByText(each, { exact: true })).toBeVisible();
  for (const language of ['en', 'es'] as const) {
    await desk.page.getByRole('table').waitFor();
    const beside = await desk.page.getByRole('table').evaluate(({ parentElement: frame }) => {
      return (frame?.scrollWidth ?? 0) - (frame?.clientWidth ?? 0);
    });
    expect(beside, `pixels beside the screen at 1280, ${language}`).toBe(0);
    await desk.page
      .getByRole('button', { name: language === 'en' ? 'Español' : 'English' })
      .click();
  }
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
  const times = desk.card('call').getByRole('group', { name: call.quick.label });
  await times.getByRole('button').last().click();
  await expect(desk.card('call').getByText(call.closedThen)).toHaveCount(0);
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

test('whoever was reached need not be called first, and keeps the mark', async ({
  anotherPage,
  openDesk,
  ownPractice: own,
}) => {
  for (const run of [hairOnly, undefined]) {
    const entries = { ...someone, name: run ? 'Ambrose Fennimore' : 'Beatrix Gallowglass' };
    await sendRequest(new Patient(await anotherPage(own)), { entries, ...(run && { run }) });
  }
  const desk = await openDesk({ at: own });
  const { flags, nothingUrgent, urgentCount } = desk.words.worklist;
  await expect(desk.page.getByText(filled(urgentCount.one, { count: '1' }))).toBeVisible();
  await desk.rows.first().getByRole('link', { name: 'Beatrix Gallowglass' }).click();
  const waits = desk.page.getByText(filled(desk.words.request.waiting, { time: '' }));
  await expect(waits).toBeVisible();
  await desk.recordCall('spoke');
  await expect(desk.page).toHaveTitle('(2 new) Front desk');
  await desk.button(desk.words.request.move.to.contacted).click();
  await expect(desk.button(desk.words.request.move.to.booked)).toBeVisible();
  await expect(waits).toHaveCount(0);

  await desk.openList('open');
  await expect(desk.page.getByText(nothingUrgent)).toBeVisible();
  await expect(desk.rows.getByRole('rowheader')).toHaveText([/Ambrose/u, /Beatrix/u]);
  const reached = desk.rows.last().getByRole('cell');
  await expect(reached.nth(2)).toHaveText(flags.urgent.label);
  await expect(reached.nth(3)).toHaveText('–');
});

test('a long note leaves room for what decided it, and stands whole under Contact', async ({
  patient,
  openDesk,
}) => {
  const note = 'The marmalade stall opens early. '.repeat(30).trim();
  const entries = { ...someone, note };
  const { code, name } = await sendRequest(patient, { run: freshLaser, entries });
  const desk = await openDesk();
  await desk.page.setViewportSize({ width: 1280, height: 1000 });
  await desk.open(code, name);
  const { brief, decided } = desk.words.request;
  await expect(desk.fact(brief.rows.note)).toContainText('The marmalade stall');
  const box = await desk.fact(brief.rows.note).boundingBox();
  // Three lines of text.
  expect(box?.height).toBeLessThan(90);
  await expect(desk.page.getByRole('heading', { name: decided.title })).toBeInViewport();
  await expect(desk.card('contact').getByRole('cell', { name: note })).toBeVisible();
});

test('letters are shown where there is a keyboard, and not on a phone', async ({ openDesk }) => {
  const desk = await openDesk();
  const hints = desk.page.getByText(desk.words.worklist.keys.move);
  await expect(hints).toBeVisible();
  await desk.page.setViewportSize({ width: 390, height: 844 });
  await expect(hints).toBeHidden();
});
