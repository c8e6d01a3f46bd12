import { expect } from '@playwright/test';
import { callStaff } from '../support/journeys/call-staff.ts';
import { test } from '../support/journeys/journey-test.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { openedDraft } from '../support/journeys/opened-draft.ts';
import { Patient } from '../support/journeys/patient.ts';
import { personalTextIn } from '../support/journeys/personal-text.ts';
import type { Practice } from '../support/journeys/practice.ts';
import { openFilledForm, sendRequest } from '../support/journeys/send-request.ts';
import { sends } from '../support/journeys/sent-bodies.ts';
import { someone } from '../support/journeys/someone.ts';

/** How many requests there are, and their codes. */
async function codesAt({ api }: Practice): Promise<string[]> {
  const { lines } = await callStaff(api, 'worklist', {});
  return lines.map(({ code }) => code);
}

async function expectNotSent(patient: Patient): Promise<void> {
  const { consent, interface: words } = patient.words;
  await expect(patient.heading(words.request.notSentTitle)).toBeVisible();
  const says = patient.page.getByRole('status').filter({ hasText: consent.request.notSentYet[0] });
  await expect(says).toBeVisible();
}

test.describe('a server that goes away while a request is sent', () => {
  test('stopped before it: not sent yet, and later sent exactly once', async ({
    anotherPage,
    ownPractice: own,
  }) => {
    const patient = new Patient(await anotherPage(own));
    const sent = sends(patient.page);
    await openFilledForm(patient);
    expect(await own.server.stop()).toBe(0);
    await patient.sendButton.click();
    await expectNotSent(patient);
    const main = patient.page.getByRole('main');
    const call = main.getByRole('link', { name: '+1 404 555 0100' });
    await expect(call).toHaveAttribute('href', 'tel:+14045550100');

    // Nothing is lost: the same text is kept, whatever happens to the page.
    await patient.page
      .getByRole('button', { name: patient.words.consent.request.tryAgain })
      .click();
    await expectNotSent(patient);
    await own.server.startAgain();
    await patient.page.reload();
    const code = await patient.confirmedCode();
    expect(await codesAt(own)).toEqual([code]);
    const texts = new Set(sent().map((request) => request.postData()));
    expect(texts.size).toBe(1);
    expect(sent().length).toBeGreaterThan(1);
  });

  test('killed after it had stored the request: the same request is confirmed', async ({
    anotherPage,
    ownPractice: own,
  }) => {
    const patient = new Patient(await anotherPage(own));
    await patient.page.clock.install();
    await openFilledForm(patient);
    // The server commits and dies before its answer arrives.
    await patient.page.route('**/api/requests/*', async (route) => {
      await route.fetch();
      await own.server.kill();
      await route.abort('connectionreset');
    });
    await patient.sendButton.click();
    await expectNotSent(patient);
    await patient.page.unroute('**/api/requests/*');
    await own.server.startAgain();
    const stored = await codesAt(own);
    expect(stored).toHaveLength(1);

    // It tries again by itself, a minute later at the latest.
    await patient.page.clock.fastForward(60_000);
    expect([await patient.confirmedCode()]).toEqual(stored);
    expect(await codesAt(own)).toEqual(stored);
  });
});

test('a page of another network in between acknowledges nothing', async ({ patient }) => {
  await openFilledForm(patient);
  await patient.page.route('**/api/requests/*', (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<h1>Welcome, sign in</h1>' }),
  );
  await patient.sendButton.click();
  await expectNotSent(patient);
  await patient.page.unroute('**/api/requests/*');
  await patient.button(patient.words.consent.request.tryAgain).click();
  await patient.confirmedCode();
});

test('two presses of Send make one request', async ({ patient }) => {
  const sent = sends(patient.page);
  await openFilledForm(patient);
  await patient.sendButton.dblclick();
  await patient.confirmedCode();
  expect(sent()).toHaveLength(1);
});

test('fifty identical sends at once are one request, and other answers change nothing', async ({
  anotherPage,
  request,
  ownPractice: own,
}) => {
  const first = await sendRequest(new Patient(await anotherPage(own)));
  const { body } = first;
  const path = `${own.server.origin}/api/requests/${'50'.repeat(16)}`;
  const put = (data: object) => request.put(path, { data, headers: own.newVisitor() });
  const answers = await Promise.all(Array.from({ length: 50 }, () => put(body)));
  expect(answers.map((answer) => answer.status())).toEqual(answers.map(() => 201));
  const received = await Promise.all(answers.map((answer) => answer.json()));
  const codes = new Set(received.map(({ code }) => String(code)));
  expect(await codesAt(own)).toEqual([first.code, ...codes]);
  expect(codes.size).toBe(1);

  const other = await put({ ...body, contact: { ...body.contact, name: 'Somebody Else' } });
  expect(other.status()).toBe(422);
  expect(await other.json()).toMatchObject({ code: 'already-received' });
  expect(await codesAt(own)).toEqual([first.code, ...codes]);
});

test('after Send, Back leads to the confirmation and to no form', async ({ patient }) => {
  const sent = sends(patient.page);
  await openFilledForm(patient);
  await untilKept(patient.page);
  const before = personalTextIn(await openedDraft(patient.page));
  expect(before).toEqual(expect.arrayContaining(['late-lumps', someone.name, someone.note]));
  const code = await patient.send();
  for (let steps = 0; steps < 3; steps += 1) {
    await patient.page.goBack();
    expect(await patient.confirmedCode()).toBe(code);
    await expect(patient.sendButton).toHaveCount(0);
  }
  await patient.page.reload();
  expect(await patient.confirmedCode()).toBe(code);
  expect(sent()).toHaveLength(1);

  // What was acknowledged is wiped from the device: of all of it, the code is left.
  const kept = await openedDraft(patient.page);
  expect(kept).toContain(code);
  expect(personalTextIn(kept)).toEqual([]);
});

test('too many sends from one address: the draft is kept, and sent later', async ({
  patient,
  context,
  request,
  practice,
}) => {
  // 20 sends in 10 minutes are taken from an address, whatever is in them.
  for (let count = 0; count < 20; count += 1) {
    await request.put(`/api/requests/${'7'.repeat(32)}`, { data: {} });
  }
  await openFilledForm(patient);
  await patient.sendButton.click();
  await expectNotSent(patient);
  await expect(patient.page.getByText(patient.words.interface.request.tooMany)).toBeVisible();
  await patient.page.reload();
  await expectNotSent(patient);

  await context.setExtraHTTPHeaders(practice.newVisitor());
  await patient.button(patient.words.consent.request.tryAgain).click();
  await patient.confirmedCode();
});
