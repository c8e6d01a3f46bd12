import { readFile } from 'node:fs/promises';
import { expect } from '@playwright/test';
import { wording as deciding } from '../support/journeys/deciding-wording.ts';
import { aRun } from '../support/builders/run.ts';
import { test } from '../support/journeys/journey-test.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';

const choices = ['medical-grade', 'topical', 'usual-after-care', 'wait', 'do-nothing'] as const;

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('one row of all five choices can be compared at a time, by keyboard, and paper has all', async ({
    patient,
  }) => {
    const { page } = patient;
    const { interface: words, result } = patient.words;
    await patient.open();
    await patient.answer(aRun());
    await patient.seeResult();
    const against = (id: (typeof choices)[number]) =>
      patient.choice(id).getByText(result.choiceStatements[`${id}.against`].join(' '));
    const speaksFor = (id: (typeof choices)[number]) =>
      patient.choice(id).getByText(result.choiceStatements[`${id}.for`].join(' '));
    const compare = page.getByRole('combobox', { name: words.result.compare });
    await compare.focus();
    // As a native list is used: the first letters of a row choose it.
    await page.keyboard.type(result.aspects.against);
    for (const id of choices) {
      await expect(against(id)).toBeVisible();
      await expect(speaksFor(id)).toBeHidden();
    }
    await page.emulateMedia({ media: 'print' });
    for (const id of choices) await expect(speaksFor(id)).toBeVisible();
    await page.emulateMedia({ media: 'screen' });
    await compare.selectOption({ label: words.result.everyRow });
    for (const id of choices) await expect(speaksFor(id)).toBeVisible();
  });
});

test('side by side, the rows of the five choices line up, and the order is the draft\u2019s own', async ({
  patient,
}) => {
  const { page } = patient;
  await page.setViewportSize({ width: 1280, height: 900 });
  await patient.open();
  await patient.answer(hairOnly);
  await patient.seeResult();
  const rows = await page
    .getByRole('article')
    .evaluateAll((articles) =>
      articles.map((article) =>
        [...article.querySelectorAll('h4')].map((title) => title.getBoundingClientRect().y),
      ),
    );
  expect(rows).toHaveLength(5);
  for (const row of rows) expect(row).toEqual(rows[0]);

  const order = () =>
    page.getByRole('article').getByRole('heading', { level: 3 }).allTextContents();
  const before = await order();
  await untilKept(page);
  await page.reload();
  await expect(page.getByRole('article')).toHaveCount(5);
  expect(await order()).toEqual(before);
});

test('four questions to oneself: a no is brought along, and nothing of it is kept', async ({
  patient,
}) => {
  const { page } = patient;
  const { interface: words } = patient.words;
  const texts = deciding[patient.language];
  await patient.open();
  await patient.answer(hairOnly);
  await patient.seeResult();
  await page.getByText(words.result.deciding).click();
  for (const step of texts.steps) await expect(page.getByText(step)).toBeVisible();
  const answer = (question: string, reply: string) =>
    page.getByRole('group', { name: question }).getByText(reply, { exact: true }).click();
  const { sure, informed, clear, supported } = texts.questions;
  await answer(sure, texts.no);
  await answer(informed, texts.yes);
  await answer(clear, texts.yes);
  await answer(supported, texts.yes);
  const said = page.getByRole('status').filter({ hasText: texts.bring });
  await expect(said.getByRole('listitem')).toHaveText([sure]);
  await answer(sure, texts.yes);
  await expect(page.getByText(texts.allYes)).toBeVisible();

  await untilKept(page);
  await page.reload();
  await page.getByText(words.result.deciding).click();
  await expect(page.getByRole('group', { name: sure })).toBeVisible();
  await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
});

test('the questions to take along are kept as a file', async ({ patient }) => {
  const { page } = patient;
  const { interface: words, result } = patient.words;
  await patient.open();
  await patient.answer(hairOnly);
  await patient.seeResult();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    patient.button(words.result.save).click(),
  ]);
  expect(download.suggestedFilename()).toBe(`${words.result.questionsToAsk}.txt`);
  const text = await readFile(await download.path(), 'utf8');
  expect(text).toContain(result.questionsToAsk['ask-cost']);
  expect(text).toContain(result.notThis[0]);
});
