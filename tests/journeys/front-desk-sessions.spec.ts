import { expect } from '@playwright/test';
import * as z from 'zod/mini';
import { callStaff } from '../support/journeys/call-staff.ts';
import { Desk } from '../support/journeys/desk.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { sendRequest } from '../support/journeys/send-request.ts';
import { someone } from '../support/journeys/someone.ts';
import { totpCode } from '../support/server/totp.ts';

test('single letters go through the list, open a request, take it and find another', async ({
  anotherPage,
  openDesk,
  ownPractice: own,
}) => {
  for (const name of ['Ambrose Fennimore', 'Beatrix Gallowglass']) {
    await sendRequest(new Patient(await anotherPage(own)), { entries: { ...someone, name } });
  }
  const desk = await openDesk({ at: own });
  const { keyboard } = desk.page;
  const line = (name: string) => desk.rows.getByRole('link', { name, exact: true });
  await expect(line('Ambrose Fennimore')).toBeVisible();
  await keyboard.press('j');
  await expect(line('Ambrose Fennimore')).toBeFocused();
  await keyboard.press('j');
  await expect(line('Beatrix Gallowglass')).toBeFocused();
  await keyboard.press('k');
  await keyboard.press('o');
  await expect(desk.heading('Ambrose Fennimore')).toBeFocused();
  await keyboard.press('a');
  await expect(desk.page.getByText(desk.words.request.yours)).toBeVisible();
  // While somebody types, letters are letters.
  await desk.noteField.focus();
  await keyboard.type('ajko/');
  await expect(desk.noteField).toHaveValue('ajko/');
  await desk.heading('Ambrose Fennimore').focus();
  await keyboard.press('/');
  const search = desk.page.getByRole('search');
  await expect(search.getByRole('textbox', { name: desk.words.frame.code.label })).toBeFocused();
});

test('what comes in shows by itself within half a minute, and what changed on focus', async ({
  anotherPage,
  ownPractice: own,
}) => {
  const desk = new Desk(await anotherPage(own));
  await desk.page.clock.install();
  await desk.signIn(own.owner);
  await expect(desk.page.getByText(desk.words.worklist.empty.open)).toBeVisible();
  await expect(desk.page).toHaveTitle('Front desk');
  const { code } = await sendRequest(new Patient(await anotherPage(own)));
  await expect(desk.rows).toHaveCount(0);
  await desk.page.clock.fastForward(31_000);
  await expect(desk.rows.filter({ hasText: code })).toHaveCount(1);
  await expect(desk.page).toHaveTitle('(1 new, 1 urgent) Front desk');

  // The person takes it back by phone; the next half minute is not over, so only the focus can tell.
  const { id } = await callStaff(own.api, 'findByCode', { body: { code } });
  const { version } = await callStaff(own.api, 'request', { params: { id } });
  await callStaff(own.api, 'withdraw', { params: { id }, body: { version } });
  await expect(desk.rows).toHaveCount(1);
  await desk.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await expect(desk.rows).toHaveCount(0);
});

test('a session that ends keeps the note that is being typed for the same person', async ({
  patient,
  openDesk,
  practice,
}) => {
  const { code, name } = await sendRequest(patient);
  const colleague = await practice.invite('desk', 'Ferdinand at the desk');
  const desk = await openDesk({ as: colleague });
  await desk.open(code, name);
  await desk.noteField.fill('She asked for a call after four.');

  // The same person changes the password on another machine: every other session ends.
  const elsewhere = await openDesk({ as: colleague });
  const next = 'harbour violet thunder 41';
  await callStaff(elsewhere.page.request, 'changePassword', {
    body: { current: colleague.password, next },
  });
  const { access, request } = desk.words;
  await desk.button(request.notes.add).click();
  await expect(desk.page.getByText(access.signIn.sessionEndedWithNote)).toBeVisible();
  await expect(desk.page.getByText(name)).toHaveCount(0);
  await desk.tryToSignIn(colleague.email, next);
  await expect(desk.heading(name)).toBeVisible();
  await expect(desk.noteField).toHaveValue('She asked for a call after four.');
  await desk.button(request.notes.add).click();
  await expect(desk.card('notes').getByRole('listitem')).toContainText('after four');
});

test('a session that is about to end says so, and goes on when somebody says so', async ({
  patient,
  openDesk,
}) => {
  const { code, name } = await sendRequest(patient);
  const desk = await openDesk();
  const { idle } = desk.words.access;
  await desk.open(code, name);
  await desk.noteField.fill('She asked for a call after four.');
  const dialog = desk.page.getByRole('dialog', { name: idle.title });
  await expect(dialog).toHaveCount(0);

  // Nobody can wait for 13 minutes: the server's answer is kept, but for the end that it names.
  await desk.page.route('**/api/staff/session', async (route) => {
    const response = await route.fetch();
    const session = z.parse(z.looseObject({ now: z.string() }), await response.json());
    const idleEndsAt = new Date(Date.parse(session.now) + 110_000).toISOString();
    await route.fulfill({ response, json: { ...session, idleEndsAt } });
  });
  await desk.page.evaluate(() => window.dispatchEvent(new Event('visibilitychange')));
  await expect(dialog).toContainText(/\b1:4\d\b/u);
  await expect(dialog).toContainText(idle.noteKept);
  await desk.page.unroute('**/api/staff/session');
  await dialog.getByRole('button', { name: idle.stay, exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await expect(desk.noteField).toHaveValue('She asked for a call after four.');
});

test('a second step is set up with an app, and a backup code signs in once', async ({
  openDesk,
  practice,
}) => {
  const colleague = await practice.invite('desk', 'Dorothea at the desk');
  const desk = await openDesk({ as: colleague });
  const { page } = desk;
  const { access, frame, worklist } = desk.words;
  await page.goto('/front-desk/account');
  await desk.button(access.account.setUp).click();
  await page.getByLabel(access.setUp.passwordFirst, { exact: true }).fill(colleague.password);
  await desk.button(access.setUp.begin).click();
  await expect(page.getByRole('img', { name: access.setUp.codeImage })).toBeVisible();
  const link = await page.getByRole('link', { name: access.setUp.openInApp }).getAttribute('href');
  const secret = new URL(link ?? '').searchParams.get('secret') ?? '';
  const backupCode = await page
    .getByRole('listitem')
    .filter({ hasText: /^\w{5}-\w{5}$/u })
    .first()
    .innerText();

  const digits = page.getByLabel(access.setUp.enterCode, { exact: true });
  await digits.fill(totpCode(secret));
  await desk.button(access.setUp.confirm).click();
  // Without the backup codes, a lost phone would lock its owner out.
  await expect(page.getByText(access.setUp.keepThemFirst)).toBeVisible();
  await page.getByRole('checkbox', { name: access.setUp.keptThem }).check();
  await digits.fill(totpCode(secret));
  await desk.button(access.setUp.confirm).click();
  await expect(page.getByText(access.account.secondFactorOn)).toBeVisible();

  const signInWith = async (code: string) => {
    await desk.button(frame.signOut).click();
    await desk.tryToSignIn(colleague.email, colleague.password);
    await expect(desk.heading(access.code.title)).toBeVisible();
    await desk.button(access.code.useBackup).click();
    await page.getByLabel(access.code.backupLabel, { exact: true }).fill(code);
    await desk.button(access.code.submit).click();
  };
  await signInWith(backupCode);
  await expect(page.getByRole('heading', { level: 1, name: access.account.title })).toBeVisible();
  await signInWith(backupCode);
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(desk.heading(worklist.titles.open)).toHaveCount(0);
});
