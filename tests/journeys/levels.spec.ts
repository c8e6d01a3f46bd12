import { expect } from '@playwright/test';
import { confirmedProfile } from '../support/server/submission.ts';
import { test } from '../support/journeys/journey-test.ts';
import type { Patient } from '../support/journeys/patient.ts';
import { lateLumps } from '../support/journeys/runs.ts';
import { someone } from '../support/journeys/someone.ts';
import { filled } from '../support/journeys/wording.ts';

const practicePhone = confirmedProfile.phone ?? '';

/** No option, no way to ask for a visit, no form. */
async function expectNoRequest(patient: Patient): Promise<void> {
  const { page, words } = patient;
  await expect(page.getByRole('article')).toHaveCount(0);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expect(patient.button(words.interface.result.ask)).toHaveCount(0);
}

test('a sign of an emergency: whom to call first, why second, and no form', async ({ patient }) => {
  await patient.open();
  await patient.answer({ 'emergency-signs': ['sight-change'] });

  const { care, interface: words } = patient.words;
  const title = filled(care.levels.emergency.title, { emergency: '911' });
  await expect(patient.heading(title)).toBeVisible();
  const call = patient.page.getByRole('link', {
    name: filled(words.ending.call, { number: '911' }),
    exact: true,
  });
  await expect(call).toHaveAttribute('href', 'tel:911');
  const reason = patient.page.getByText(care.reasons['emergency-signs.sight-change']);
  const [action, why] = [await call.boundingBox(), await reason.boundingBox()];
  expect(action?.y).toBeLessThan(why?.y ?? 0);
  await expectNoRequest(patient);
});

test('a sign ticked beside none still counts', async ({ patient }) => {
  await patient.open();
  await patient.tick('emergency-signs', ['severe-pain', 'none']);
  await expect(patient.option('emergency-signs', 'severe-pain')).toBeChecked();
  await patient.goOn();
  const { levels } = patient.words.care;
  await expect(patient.heading(filled(levels.emergency.title, { emergency: '911' }))).toBeVisible();
});

test('signs of an infection: the clinic is called today, and there is no form', async ({
  patient,
}) => {
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'], 'problem-signs': ['infection-signs'] });

  const { care, carePage } = patient.words;
  await expect(patient.heading(care.levels['same-day'].title)).toBeVisible();
  // Nobody has asked who treated the person: the button does.
  const name = filled(carePage.wasItHere, { number: practicePhone });
  const call = patient.page.getByRole('link', { name, exact: true });
  await expect(call).toHaveAttribute('href', 'tel:+14045550100');
  await expect(patient.page.getByText(care.steps['out-of-hours-urgent-care'].text)).toBeVisible();
  await expect(patient.page.getByText(care.reasons['problem-signs.infection-signs'])).toBeVisible();
  await expectNoRequest(patient);
});

const feverAfterPeel = {
  ...lateLumps,
  'recent-procedures': ['light-peel'],
  'when-light-peel': '4-to-7-days',
  'recent-illness': ['fever-now'],
} as const;

for (const elsewhere of ['another-clinic', 'spa-or-home'] as const) {
  test(`treated by ${elsewhere}: this practice is what is left when nobody there answers`, async ({
    patient,
  }) => {
    await patient.open();
    await patient.answer({ ...feverAfterPeel, 'treated-by': elsewhere });
    const { care, carePage, interface: words } = patient.words;
    await expect(patient.heading(care.levels['same-day'].title)).toBeVisible();
    const main = filled(words.ending.callPractice, { number: practicePhone });
    await expect(patient.page.getByRole('link', { name: main })).toHaveCount(0);
    const fallback = patient.page.getByRole('link', {
      name: filled(carePage.noAnswer, { number: practicePhone }),
    });
    const step = patient.page.getByText(care.steps['call-treating-clinic-today'].text);
    const [action, last] = [await step.boundingBox(), await fallback.boundingBox()];
    expect(action?.y).toBeLessThan(last?.y ?? 0);
  });
}

test('a fever after a peel of last week ends the questions the same day', async ({ patient }) => {
  await patient.open();
  await patient.answer({ ...feverAfterPeel, 'treated-by': 'this-practice' });
  const { care, interface: words } = patient.words;
  const name = filled(words.ending.callPractice, { number: practicePhone });
  await expect(patient.page.getByRole('link', { name, exact: true })).toBeVisible();
  await expect(patient.heading(care.levels['same-day'].title)).toBeVisible();
  const reason = care.reasons['recent-illness.fever-after-procedure'];
  await expect(patient.page.getByText(reason)).toBeVisible();
  await expectNoRequest(patient);
});

test('someone under 18 is asked to have an adult call, and nothing is kept', async ({
  patient,
}) => {
  await patient.open();
  await patient.answer({
    'emergency-signs': ['none'],
    'problem-signs': ['none'],
    age: 'under-18',
  });
  const { care } = patient.words;
  await expect(patient.heading(care.levels['under-age'].title)).toBeVisible();
  await expect(patient.page.getByText(care.steps['nothing-is-stored'].text)).toBeVisible();
  await expectNoRequest(patient);

  const kept = () => patient.page.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
  await expect.poll(kept).toBe('[]');
  await patient.page.reload();
  await expect(patient.question('emergency-signs')).toBeVisible();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
});

test('late lumps: a call this week, and a request that the desk sees as urgent', async ({
  patient,
  openDesk,
}) => {
  await patient.open();
  await patient.answer(lateLumps);
  const { care, interface: words } = patient.words;
  await expect(patient.heading(care.levels['this-week'].title)).toBeVisible();
  await expect(patient.page.getByText(care.reasons['problem-signs.late-lumps'])).toBeVisible();
  await expect(patient.page.getByRole('article')).toHaveCount(0);

  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  const code = await patient.send();

  const desk = await openDesk();
  await desk.open(code, someone.name);
  await desk.expectFlag('urgent');
  await desk.expectAnswer('problem-signs', ['late-lumps']);
});

test('a reaction that is still there ends the questions with a call this week', async ({
  patient,
  openDesk,
}) => {
  await patient.open();
  await patient.answer({
    'emergency-signs': ['none'],
    'problem-signs': ['none'],
    age: '18-to-21',
    goals: ['not-sure'],
    'skin-now': ['none'],
    'exosome-history': ['clinic-on-skin'],
    'product-reaction': 'still-there',
  });
  const { care, interface: words } = patient.words;
  await expect(patient.heading(care.levels['this-week'].title)).toBeVisible();
  // The advice to report it cites F3, whose address stands on paper.
  await patient.page.emulateMedia({ media: 'print' });
  await expect(
    patient.page.getByText('https://www.fda.gov/vaccines-blood-biologics/consumers-biologics/'),
  ).toBeVisible();
  await patient.page.emulateMedia({ media: 'screen' });
  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  const code = await patient.send();

  const desk = await openDesk();
  await desk.open(code, someone.name);
  await desk.expectAnswer('product-reaction', ['still-there']);
});
