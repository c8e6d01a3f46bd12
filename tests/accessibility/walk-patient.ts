import { expect } from '@playwright/test';
import type { Answers } from '../../src/questions/index.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import { Patient } from '../support/journeys/patient.ts';
import type { Visit } from './places.ts';

/** The three views after the questions, and the request in each of its states. */
export async function walkToConfirmation(patient: Patient, visit: Visit): Promise<void> {
  const { page: browser, language, words } = patient;
  const at = (page: string, state = 'answered'): Promise<void> =>
    visit(browser, { side: 'patient', language, page, state });
  await expect(patient.heading(words.interface.check.title)).toBeVisible();
  await at('check');
  await patient.seeResult();
  await expect(browser.getByRole('article').first()).toBeVisible();
  await at('result');
  await patient.button(words.interface.result.ask).click();
  await expect(patient.sendButton).toBeVisible();
  await at('request', 'empty');
  await patient.sendButton.click();
  await expect(browser.getByRole('alert')).toBeFocused();
  await at('request', 'error');
  await patient.fillRequest();
  await at('request');
  await browser.route('**/api/requests/*', (route) => route.abort());
  await patient.sendButton.click();
  await expect(patient.heading(words.interface.request.notSentTitle)).toBeVisible();
  await at('request', 'not sent');
  await browser.unroute('**/api/requests/*');
  // Not by the button: on a busy machine the page may have tried again by itself before it is hit.
  await browser.evaluate(() => dispatchEvent(new Event('online')));
  await patient.confirmedCode();
  await at('confirmation');
}

/** Questions that end early, at their page. The patient has answered nothing yet. */
export async function walkToEnding(
  patient: Patient,
  name: string,
  run: Answers,
  visit: Visit,
): Promise<void> {
  const { page: browser, language } = patient;
  await patient.open();
  await patient.answer(run);
  await expect(patient.continueButton).toBeHidden();
  await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
  await visit(browser, { side: 'patient', language, page: `ending: ${name}`, state: 'answered' });
}

/** Another result than the one that the walk to the confirmation shows. */
export async function walkToResult(
  patient: Patient,
  name: string,
  run: Answers,
  visit: Visit,
): Promise<void> {
  const { page: browser, language } = patient;
  await patient.open();
  await patient.answer(run);
  await patient.seeResult();
  await expect(browser.getByRole('article').first()).toBeVisible();
  await visit(browser, { side: 'patient', language, page: `result: ${name}`, state: 'answered' });
}

/** What can be read without an answer, and the question that stands before clearing. */
export async function walkToRead(patient: Patient, visit: Visit): Promise<void> {
  const { page: browser, language } = patient;
  const root = language === 'es' ? '/es/' : '/';
  for (const name of ['help', 'about', 'privacy', 'not-there']) {
    await browser.goto(`${root}${name}`);
    await expect(browser.getByRole('heading', { level: 1 })).toBeVisible();
    await visit(browser, { side: 'patient', language, page: name, state: 'empty' });
  }
}

/** The question that stands before everything is cleared. */
export async function walkToClear(patient: Patient, visit: Visit): Promise<void> {
  const { page: browser, language, words } = patient;
  await patient.open();
  await patient.button(words.interface.clear).click();
  await expect(browser.getByRole('dialog')).toBeVisible();
  await visit(browser, { side: 'patient', language, page: 'clear', state: 'empty' });
}

/** Answers that are kept on the device: asked for, in another tab, and found again. */
export async function walkToKept(patient: Patient, visit: Visit): Promise<void> {
  const { page: browser, language, words } = patient;
  const { keeping, interface: texts } = words;
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await patient.button(texts.keepOnDevice).click();
  await expect(browser.getByRole('dialog')).toBeVisible();
  await visit(browser, { side: 'patient', language, page: 'keep', state: 'empty' });
  await patient.button(keeping.keep.confirm).click();
  await expect(patient.button(keeping.stop)).toBeVisible();
  await visit(browser, { side: 'patient', language, page: 'keep', state: 'answered' });
  await untilKept(browser);
  const opened = browser.context().waitForEvent('page');
  await browser.evaluate(() => void window.open('/'));
  const copy = new Patient(await opened, language);
  if (language === 'es') await copy.page.goto('/es/');
  await expect(copy.heading(keeping.elsewhere.title)).toBeVisible();
  await visit(copy.page, { side: 'patient', language, page: 'elsewhere', state: 'empty' });
  const later = new Patient(await browser.context().newPage(), language);
  await copy.page.close();
  await browser.close();
  await later.page.goto(language === 'es' ? '/es/' : '/');
  await expect(later.heading(keeping.found.title)).toBeVisible();
  await visit(later.page, { side: 'patient', language, page: 'found', state: 'empty' });
}

/** A screen for many people, where it asks whether somebody is still there. */
export async function walkToKiosk(patient: Patient, visit: Visit): Promise<void> {
  const { page: browser, language, words } = patient;
  await browser.clock.install();
  await browser.goto(language === 'es' ? '/es/kiosk' : '/kiosk');
  await patient.answer({ 'emergency-signs': ['none'] });
  await expect(browser.getByText(words.keeping.kiosk.kept)).toBeVisible();
  await browser.clock.runFor(95_000);
  await expect(browser.getByRole('dialog')).toBeVisible();
  await visit(browser, { side: 'patient', language, page: 'kiosk', state: 'empty' });
}
