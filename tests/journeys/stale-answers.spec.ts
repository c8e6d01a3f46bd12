import { expect } from '@playwright/test';
import * as z from 'zod/mini';
import { problemSchema } from '../../src/consultation/index.ts';
import { aRun, healedElsewhere } from '../support/builders/run.ts';
import { test } from '../support/journeys/journey-test.ts';
import { hairOnly } from '../support/journeys/runs.ts';
import { sentBodies } from '../support/journeys/sent-bodies.ts';
import { someone } from '../support/journeys/someone.ts';
import { questionWords } from '../support/journeys/wording.ts';

/**
 * Goals open recent-procedures, which opens when-prp and, with exosomes never used,
 * product-reaction: other goals hide the first, and must hide the chain behind it.
 */
const withReaction = aRun({
  'recent-procedures': ['prp'],
  'when-prp': 'over-60-days',
  ...healedElsewhere,
  'product-reaction': 'gone',
});

test('an answer behind two hidden questions changes nothing, in the page and at the server', async ({
  patient,
  openDesk,
  request,
}) => {
  const bodies = sentBodies(patient.page);
  await patient.open();
  await patient.answer(withReaction);
  await patient.seeResult();
  const { result, interface: words } = patient.words;
  await expect(patient.heading(result.levels['ask-first'].title)).toBeVisible();

  await patient.button(words.result.change).click();
  await patient.changeButton('goals').click();
  await patient.tick('goals', ['hair']);
  await patient.option('goals', 'fine-lines').uncheck({ force: true });
  await patient.goOn();
  await expect(patient.heading(words.check.title)).toBeVisible();
  await expect(
    patient.page.getByRole('heading', { name: words.check.notSentTitle, exact: true }),
  ).toBeVisible();
  for (const hidden of ['recent-procedures', 'when-prp', 'product-reaction']) {
    await expect(patient.changeButton(hidden)).toHaveCount(0);
    const { summary } = questionWords(patient.words, hidden);
    await expect(patient.page.getByText(summary, { exact: true })).toBeVisible();
  }

  await patient.seeResult();
  await expect(patient.heading(result.levels['no-match'].title)).toBeVisible();
  await expect(patient.page.getByText(result.reasons['product-reaction.gone'])).toHaveCount(0);
  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  const code = await patient.send();

  const [body] = bodies();
  expect(body?.answers).toEqual(hairOnly);
  const desk = await openDesk();
  await desk.open(code, someone.name);
  await expect(desk.answer('product-reaction')).toHaveCount(0);

  // The same request with the stale answers put back by hand.
  const stale = {
    'recent-procedures': ['prp'],
    'when-prp': 'over-60-days',
    'product-reaction': 'gone',
  };
  const forged = await request.put(`/api/requests/${'5'.repeat(32)}`, {
    data: { ...body, answers: { ...body?.answers, ...stale } },
  });
  expect(forged.status()).toBe(422);
  const problem = z.parse(problemSchema, await forged.json());
  expect(problem.code).toBe('answer-not-asked');
  expect(problem.fields?.map(({ field }) => field).toSorted()).toEqual(
    Object.keys(stale).toSorted(),
  );
});
