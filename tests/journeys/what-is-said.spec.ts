import { expect } from '@playwright/test';
import { questions } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import { test } from '../support/journeys/journey-test.ts';
import { freshLaser, lateLumps } from '../support/journeys/runs.ts';
import { openForm } from '../support/journeys/send-request.ts';
import { filled, questionWords } from '../support/journeys/wording.ts';

test('every question about safety says why it is asked', async ({ patient }) => {
  const { whyAsked } = patient.words.interface;
  const [before = ''] = whyAsked.split('{why}');
  const said = new Set<string>();
  await patient.open();
  await patient.answer(aRun(), async () => {
    for (const group of await patient.page.getByRole('group').all()) {
      const text = (await group.textContent()) ?? '';
      for (const { id } of questions) {
        if (text.startsWith(questionWords(patient.words, id).title) && text.includes(before)) {
          said.add(id);
        }
      }
    }
  });
  // Sections A and E (rules.md, "Safety answers"), as far as this run asks them.
  expect([...said]).toEqual(
    expect.arrayContaining([
      'emergency-signs',
      'problem-signs',
      'pregnancy',
      'skin-now',
      'conditions',
      'medicines',
      'allergies',
      'recent-illness',
      'recent-sun',
      'smoking',
      'exosome-history',
    ]),
  );
});

test('the result puts first what matters, and says what it is not and who stands behind it', async ({
  patient,
}) => {
  const { page } = patient;
  const { interface: words, result } = patient.words;
  await patient.open();
  await patient.answer(aRun({ 'what-matters': ['cost'] }));
  await patient.seeResult();
  const list = page.getByRole('list').filter({ hasText: result.questionsToAsk['ask-cost'] });
  await expect(list.getByRole('listitem').first()).toHaveText(result.questionsToAsk['ask-cost']);
  for (const sentence of [...result.notThis, result.notSignedOff]) {
    await expect(page.getByText(sentence, { exact: true })).toBeVisible();
  }
  // The line that the profile has is named: on the topical option's caution, and who sells it.
  const line = 'Plated Skin Science Collection';
  const [firstOfLine] = result.cautions['platelet-line'].text;
  for (const sentence of [firstOfLine, words.result.linesCarried]) {
    expect(sentence).toMatch(/\{lines?\}/u);
    await expect(page.getByText(filled(sentence, { line, lines: line }))).toBeVisible();
  }
  // The same five rows in each of the five choices, so that none weighs more.
  for (const choice of [
    'medical-grade',
    'topical',
    'usual-after-care',
    'wait',
    'do-nothing',
  ] as const) {
    await expect(patient.choice(choice).getByRole('heading', { level: 4 })).toHaveText([
      result.aspects['what-it-is'],
      words.result.why,
      result.aspects.for,
      result.aspects.against,
      result.aspects.like,
      result.aspects['not-known'],
    ]);
  }
});

const manyGoals = [
  'procedure-recovery',
  'fine-lines',
  'texture',
  'firmness',
  'uneven-tone',
  'redness',
  'dryness',
  'barrier-care',
  'antioxidant-care',
  'hair',
  'body-contouring',
] as const;

test('the status words of all choices look alike, and many goals push no title down', async ({
  patient,
}) => {
  await patient.open();
  await patient.answer(aRun({ goals: manyGoals, medicines: ['blood-thinner'] }));
  await patient.seeResult();
  const goals = await patient.page
    .getByText(`${patient.words.questions.sections.goals}:`)
    .boundingBox();
  const title = await patient.page.getByRole('heading', { level: 1 }).boundingBox();
  expect(title?.y).toBeLessThan(goals?.y ?? 0);
  const { statuses } = patient.words.result;
  const { always } = patient.words.interface.result;
  const looks = await Promise.all(
    [
      patient.choice('medical-grade').getByText(statuses['ask-first'].label, { exact: true }),
      patient.choice('topical').getByText(statuses['worth-discussing'].label, { exact: true }),
      patient.choice('wait').getByText(always.label, { exact: true }),
    ].map((status) =>
      status.evaluate((element) => {
        const { color, backgroundColor, borderColor, fontWeight, fontSize } =
          getComputedStyle(element);
        return { color, backgroundColor, borderColor, fontWeight, fontSize };
      }),
    ),
  );
  expect(looks.slice(1)).toEqual([looks[0], looks[0]]);
});

test('form and confirmation say where urgent matters go, when they call, and how to take it back', async ({
  patient,
}) => {
  const { page } = patient;
  const { request, confirmation } = patient.words.consent;
  await openForm(patient, lateLumps);
  for (const sentence of request.noteWarning) {
    await expect(page.getByText(sentence, { exact: true })).toBeVisible();
  }
  // Who reads that urgent matters go by phone finds the number beside it.
  const note = page.getByRole('main').getByRole('link', { name: '+1 404 555 0100' });
  await expect(note).toHaveAttribute('href', 'tel:+14045550100');
  await expect(page.getByText('988')).toBeVisible();
  for (const box of await page.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  // A voice message is only asked about where there is a phone.
  await expect(patient.formGroup('voicemailOk')).toHaveCount(0);
  await patient.fillRequest();
  await patient.send();

  // The profile of these journeys is open on Mondays from nine to five.
  const hours = page.getByText(filled(confirmation.whenTheyCall, { hours: 'Monday' }));
  await expect(hours).toContainText(/9:00\sAM\s–\s5:00\sPM \(Eastern Time\)/u);
  await expect(page.getByText(confirmation.keepCode)).toBeVisible();
  await expect(page.getByText(confirmation.changeYourMind.join(' '))).toBeVisible();
  const call = page.getByRole('main').getByRole('link', { name: '+1 404 555 0100' });
  await expect(call).toBeVisible();
});

test('what to do stands above the choices, with the number where the practice treated them', async ({
  patient,
}) => {
  const { page } = patient;
  const { interface: words, result } = patient.words;
  const phone = page.getByRole('main').getByRole('link', { name: '+1 404 555 0100' });
  for (const who of ['another-clinic', 'this-practice'] as const) {
    await patient.open();
    await patient.answer({ ...freshLaser, 'treated-by': who });
    await patient.seeResult();
    const advice = page.getByRole('heading', {
      name: result.advice['nothing-on-open-skin'].title,
    });
    const choices = page.getByRole('heading', { name: words.result.choices, exact: true });
    const [first, second] = [await advice.boundingBox(), await choices.boundingBox()];
    expect(first?.y).toBeLessThan(second?.y ?? 0);
    await expect(phone).toHaveCount(who === 'this-practice' ? 1 : 0);
    await patient.button(words.clear).click();
    await patient.button(patient.words.keeping.clear.confirm).click();
  }
});

test('the number of the practice stands below every page, and on paper', async ({ patient }) => {
  const { page } = patient;
  const phone = page.getByRole('contentinfo').getByRole('link', { name: '+1 404 555 0100' });
  await patient.open();
  await expect(phone).toHaveAttribute('href', 'tel:+14045550100');
  await page.emulateMedia({ media: 'print' });
  await expect(phone).toBeVisible();
  const { privacy } = patient.words.interface;
  await expect(page.getByRole('contentinfo').getByText(privacy)).toBeHidden();
});
