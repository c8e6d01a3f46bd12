import { expect } from '@playwright/test';
import { partsToConfirm, requestStates } from '../../src/consultation/index.ts';
import { recordsTexts } from '../../src/text/en/staff/records.ts';
import { Desk } from '../support/journeys/desk.ts';
import { JourneyServer } from '../support/journeys/journey-server.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { sendRequest } from '../support/journeys/send-request.ts';

test('the first day: the printed link makes the owner, the profile is confirmed, a request comes in', async ({
  browser,
}) => {
  test.slow();
  const server = await JourneyServer.start();
  const context = await browser.newContext({ baseURL: server.origin, locale: 'en-US' });
  try {
    const desk = new Desk(await context.newPage());
    const { page } = desk;
    const { access, frame, practice, worklist } = desk.words;
    await page.goto(`/front-desk#link=${server.ownerToken}`);
    await expect(desk.heading(access.link.titles.owner)).toBeVisible();
    // The token does not stay in the address.
    await expect(page).toHaveURL('/front-desk');
    const owner = { name: 'Odalys the Owner', email: 'owner@practice.example' };
    const password = 'seven lanterns by the water';
    await page.getByLabel(access.link.name, { exact: true }).fill(owner.name);
    await page.getByLabel(access.link.email, { exact: true }).fill(owner.email);
    await page.getByLabel(access.link.password, { exact: true }).fill('too short');
    await page.getByLabel(access.link.repeat, { exact: true }).fill('too short');
    await desk.button(access.link.submit).click();
    await expect(page.getByText(access.problems['password-too-short'])).toBeVisible();
    await page.getByLabel(access.link.password, { exact: true }).fill(password);
    await page.getByLabel(access.link.repeat, { exact: true }).fill(password);
    await desk.button(access.link.submit).click();
    await expect(desk.heading(worklist.titles.open)).toBeVisible();

    await page.getByRole('link', { name: frame.sendIsOffLink }).click();
    await expect(desk.heading(practice.title)).toBeVisible();
    await expect(page.getByText(practice.sendOff)).toBeVisible();
    const { fields, hours, privacyNotice, inLanguage } = practice;
    await page
      .getByRole('textbox', { name: fields.phone.label, exact: true })
      .fill('+1 404 555 0100');
    await page
      .getByRole('combobox', { name: fields.timeZone.label })
      .selectOption('America/New_York');
    await desk.button(`${hours.add}: ${hours.days.monday}`).click();
    const kept = page.getByRole('group', { name: fields.retentionDays.label });
    for (const state of requestStates) {
      await kept.getByRole('textbox', { name: worklist.states[state], exact: true }).fill('90');
    }
    const notice = page.getByRole('group', { name: privacyNotice.label, exact: true });
    await notice.getByLabel(inLanguage.en).fill('We keep what you send.');
    await notice.getByLabel(inLanguage.es).fill('Guardamos lo que usted envía.');
    await desk.button(practice.save).click();
    await expect(page.getByText(practice.saved)).toBeVisible();
    const confirm = (part: (typeof partsToConfirm)[number]) =>
      desk.button(`${practice.confirm}: ${practice.parts[part]}`);
    for (const part of partsToConfirm) {
      await confirm(part).click();
      await expect(confirm(part)).toHaveCount(0);
    }
    await expect(page.getByText(practice.sendOn)).toBeVisible();

    // What changes afterwards is confirmed anew, and nobody else is blamed for it.
    await page
      .getByRole('textbox', { name: fields.phone.label, exact: true })
      .fill('+1 404 555 0199');
    await desk.button(practice.save).click();
    await expect(page.getByText(practice.saved)).toBeVisible();
    await expect(page.getByText(practice.stale)).toHaveCount(0);
    await confirm('phone').click();
    await expect(page.getByText(practice.sendOn)).toBeVisible();

    // The others come by a link that is shown once, for the owner to hand over.
    const { people, retention } = recordsTexts;
    await page.goto('/front-desk/people');
    await page.getByRole('textbox', { name: people.name, exact: true }).fill('Ferdinand');
    await page
      .getByRole('textbox', { name: people.email, exact: true })
      .fill('ferdinand@practice.example');
    await desk.button(people.invite).click();
    const link = await page.getByText(/\/front-desk#link=\S+$/u).innerText();
    await expect(page.getByRole('row', { name: /ferdinand@practice\.example/u })).toBeVisible();

    // What would be erased by age is shown before anything is.
    await page.goto('/front-desk/retention');
    await expect(page.getByRole('table').getByText(`90 ${practice.days}`)).toHaveCount(
      requestStates.length,
    );
    await expect(page.getByText(retention.noneDue)).toBeVisible();

    const other = await browser.newContext({ baseURL: server.origin, locale: 'en-US' });
    const invited = await other.newPage();
    await invited.goto(link);
    const { invitation } = access.link.titles;
    await expect(invited.getByRole('heading', { name: invitation, exact: true })).toBeVisible();
    await expect(invited).toHaveURL('/front-desk');
    await invited.close();
    const patient = new Patient(await other.newPage());
    const { code, name } = await sendRequest(patient);
    await expect(patient.page.getByRole('link', { name: '+1 404 555 0199' }).first()).toBeVisible();
    await other.close();
    await desk.open(code, name);
  } finally {
    await context.close();
    await server.remove();
  }
});
