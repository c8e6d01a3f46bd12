import { expect } from '@playwright/test';
import { requestLimits } from '../../src/consultation/index.ts';
import type { FieldProblem } from '../../src/consultation/index.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Patient } from '../support/journeys/patient.ts';
import { startNewPractice } from '../support/journeys/practice.ts';
import { hairOnly, lateLumps } from '../support/journeys/runs.ts';
import { openForm } from '../support/journeys/send-request.ts';
import { sends, sentBodies } from '../support/journeys/sent-bodies.ts';
import { someone } from '../support/journeys/someone.ts';

/** What a box says first, without the full stop: enough to tell it from the others. */
const firstOf = (text: string): string => text.split('. ')[0] ?? '';

/** The summary of errors has the focus and says exactly this, in this order. */
async function expectErrors(patient: Patient, problems: readonly FieldProblem[]): Promise<void> {
  const { consents, request } = patient.words.consent;
  const required = [consents['consent-contact'], firstOf(consents['consent-health-answers'])];
  const lines = problems.map((problem) => {
    const text = request.problems[problem];
    if (problem === 'consent-missing') return `${text}: ${required.shift() ?? ''}`;
    if (problem === 'contact-by-needs-text-consent')
      return `${text}: ${firstOf(consents['consent-text'])}`;
    return text;
  });
  const summary = patient.page.getByRole('alert');
  await expect(summary).toBeFocused();
  await expect(summary.getByRole('link')).toHaveText(lines);
}

test('an empty form says what is missing, and its links lead to the fields', async ({
  patient,
}) => {
  const sent = sends(patient.page);
  await openForm(patient);
  await patient.sendButton.click();
  await expectErrors(patient, [
    'name-missing',
    'email-or-phone-missing',
    'contact-by-missing',
    'existing-patient-missing',
    'consent-missing',
    'consent-missing',
  ]);

  const { consents, request } = patient.words.consent;
  const summary = patient.page.getByRole('alert');
  await expect(patient.field('name')).toHaveAccessibleDescription(request.problems['name-missing']);
  await summary.getByRole('link').first().click();
  await expect(patient.field('name')).toBeFocused();
  await summary.getByRole('link', { name: firstOf(consents['consent-health-answers']) }).click();
  await expect(patient.consent('consent-health-answers')).toBeFocused();
  await expect(patient.page).toHaveURL('/');
  expect(sent()).toHaveLength(0);
});

test('what was wrong is said until the next Send, so that nothing moves under a finger', async ({
  patient,
}) => {
  await openForm(patient);
  await patient.sendButton.click();
  const { consents, request } = patient.words.consent;
  const summary = patient.page.getByRole('alert');
  await expect(summary.getByRole('link')).toHaveCount(6);

  const place = async () => (await patient.field('name').boundingBox())?.y;
  await patient.field('name').focus();
  const before = await place();
  await patient.field('name').fill('A');
  await expect(patient.field('name')).toBeFocused();
  expect(await place()).toBe(before);
  // A phone number is a way to be reached: at the next Send, no e-mail is missed any more.
  await patient.field('phone').fill(someone.phone);
  await patient.tickConsent('consent-contact');
  await patient.choose('voicemailOk', true);
  await expect(summary.getByRole('link')).toHaveCount(6);
  await patient.sendButton.click();
  await expect(summary.getByRole('link')).toHaveText([
    request.problems['contact-by-missing'],
    request.problems['existing-patient-missing'],
    `${request.problems['consent-missing']}: ${firstOf(consents['consent-health-answers'])}`,
  ]);
  await expect(patient.field('name')).not.toHaveAttribute('aria-invalid');
  await expect(patient.field('email')).not.toHaveAttribute('aria-invalid');

  await patient.field('name').fill('');
  await patient.chooseWay('phone');
  await patient.choose('existingPatient', false);
  await patient.tickConsent('consent-health-answers');
  await patient.sendButton.click();
  await expectErrors(patient, ['name-missing']);
});

test('what the chosen way to be reached needs is asked for', async ({ patient }) => {
  await openForm(patient);
  await patient.fillRequest({ name: someone.name, email: someone.email, contactBy: 'phone' });
  await patient.sendButton.click();
  await expectErrors(patient, ['contact-by-needs-phone']);

  await patient.field('phone').fill(someone.phone);
  await patient.sendButton.click();
  await expectErrors(patient, ['voicemail-missing']);

  await patient.choose('voicemailOk', false);
  await patient.chooseWay('text');
  await patient.sendButton.click();
  await expectErrors(patient, ['contact-by-needs-text-consent']);

  await patient.chooseWay('email');
  await patient.field('email').fill('perpetua.quillfeather');
  await patient.field('note').fill('x'.repeat(requestLimits.note + 1));
  await patient.sendButton.click();
  await expectErrors(patient, ['email-malformed', 'note-too-long']);
});

test('the browser may fill in who someone is, and a phone has the keys for it', async ({
  patient,
}) => {
  await openForm(patient);
  // HTML, "Autofill": what the browser fills in, by its token.
  const wanted = {
    name: { autocomplete: 'name', type: 'text' },
    email: { autocomplete: 'email', type: 'email' },
    phone: { autocomplete: 'tel', type: 'tel' },
  } as const;
  for (const name of ['name', 'email', 'phone'] as const) {
    for (const [attribute, value] of Object.entries(wanted[name])) {
      await expect(patient.field(name)).toHaveAttribute(attribute, value);
    }
  }
});

test('a required box that is not ticked holds the request back, the optional one does not', async ({
  patient,
}) => {
  await openForm(patient);
  await patient.fillRequest();
  await patient.consent('consent-health-answers').uncheck({ force: true });
  await patient.sendButton.click();
  const { consents, request } = patient.words.consent;
  await expect(patient.page.getByRole('alert').getByRole('link')).toHaveText([
    `${request.problems['consent-missing']}: ${firstOf(consents['consent-health-answers'])}`,
  ]);
  await patient.tickConsent('consent-health-answers');
  await expect(patient.consent('consent-text')).not.toBeChecked();
  await patient.send();
});

test('a consent keeps the language in which it was read', async ({ patient }) => {
  const sent = sentBodies(patient.page);
  await openForm(patient);
  await patient.tickConsent('consent-contact');
  await patient.switchLanguage();
  await expect(patient.consent('consent-contact')).toBeChecked();
  await patient.fillRequest();
  await patient.send();
  expect(sent()[0]?.consents.map(({ id, given, language }) => [id, given, language])).toEqual([
    ['consent-contact', true, 'en'],
    ['consent-health-answers', true, 'es'],
    ['consent-text', false, 'es'],
  ]);
});

/** One character as a person counts, in several scripts. */
const characters = ['a', 'é', 'ñ', 'م', '李', 'नि', '한'];

test('a name may have 100 characters in any script, and no more', async ({ patient, openDesk }) => {
  await openForm(patient);
  await patient.fillRequest();
  const { problems } = patient.words.consent.request;
  for (const character of characters) {
    await patient.field('name').fill(character.repeat(requestLimits.name + 1));
    await patient.sendButton.click();
    await expectErrors(patient, ['name-too-long']);
    await expect(patient.field('name')).toHaveAccessibleDescription(problems['name-too-long']);
  }
  const longest = Array.from({ length: requestLimits.name }, (_, place) => place);
  const name = longest.map((place) => characters[place % characters.length]).join('');
  await patient.field('name').fill(name);
  const code = await patient.send();
  const desk = await openDesk();
  await desk.open(code, name);
});

test('a name may be one character long', async ({ patient, openDesk }) => {
  await openForm(patient);
  await patient.fillRequest({ ...someone, name: '李' });
  const code = await patient.send();
  const desk = await openDesk();
  await desk.open(code, '李');
});

test('a phone number that looks wrong is warned about, and sent all the same', async ({
  patient,
  openDesk,
}) => {
  const sent = sentBodies(patient.page);
  await openForm(patient);
  await patient.fillRequest({ ...someone, phone: '555-01' });
  const { phoneLooksWrong } = patient.words.consent.request;
  await expect(patient.page.getByText(phoneLooksWrong)).toBeVisible();
  const code = await patient.send();
  expect(sent()[0]?.contact.phone).toBe('555-01');

  const desk = await openDesk();
  await desk.open(code, someone.name);
  const { contactWays, phoneLooksWrong: warning } = desk.words.request.brief;
  await expect(desk.fact(contactWays.phone)).toContainText(`555-01${warning}`);
});

test('until the owner has confirmed the profile, the result shows and Send is off', async ({
  anotherPage,
  playwright,
}) => {
  const practice = await startNewPractice(playwright.request);
  try {
    const page = await anotherPage(practice);
    const patient = new Patient(page);
    await patient.open();
    await patient.answer(hairOnly);
    await patient.seeResult();
    const { consent, result, interface: words } = patient.words;
    await expect(patient.heading(result.levels['no-match'].title)).toBeVisible();
    await expect(page.getByText(consent.request.sendIsOff.join(' '))).toBeVisible();
    await expect(patient.button(words.result.ask)).toHaveCount(0);

    const other = new Patient(await anotherPage(practice));
    await other.open();
    await other.answer(lateLumps);
    await other.button(words.result.ask).click();
    for (const sentence of consent.request.sendIsOff) {
      await expect(other.page.getByText(sentence, { exact: true })).toBeVisible();
    }
    await expect(other.sendButton).toHaveCount(0);
    await expect(other.page.getByRole('textbox')).toHaveCount(0);
  } finally {
    await practice.remove();
  }
});
