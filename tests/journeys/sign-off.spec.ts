import { expect } from '@playwright/test';
import { confirmationParts, decision } from '../../src/rules/index.ts';
import { test } from '../support/journeys/journey-test.ts';
import { Keyboard } from '../support/journeys/keyboard.ts';
import { Patient } from '../support/journeys/patient.ts';
import { freshLaser } from '../support/journeys/runs.ts';
import { sendRequest } from '../support/journeys/send-request.ts';
import { filled } from '../support/journeys/wording.ts';

test('a clinician reads every list, looks twice and signs, and patients read who did', async ({
  anotherPage,
  openDesk,
  ownPractice,
}) => {
  test.slow();
  const patient = new Patient(await anotherPage(ownPractice));
  const { code, name } = await sendRequest(patient, { run: freshLaser });
  const before = new Patient(await anotherPage(ownPractice));
  await before.open();
  await before.answer(freshLaser);
  await before.seeResult();
  const { notSignedOff } = before.words.result;
  await expect(before.page.getByText(notSignedOff)).toBeVisible();

  const as = await ownPractice.invite('clinician', 'Dr. Clementine Hartsbridge');
  const desk = await openDesk({ at: ownPractice, as });
  const { page } = desk;
  const texts = desk.words.signOff;
  await desk.open(code, name);
  await expect(page.getByText(texts.notSigned).first()).toBeVisible();

  await page.goto('/front-desk/confirming-the-rules');
  await expect(desk.heading(texts.title)).toBeFocused();
  const state = page.getByRole('main').getByRole('status').first();
  await expect(state).toContainText(texts.notSigned);
  const keys = new Keyboard(page);
  const boxes = confirmationParts.map((part) =>
    page.getByLabel(filled(texts.readPart, { part: texts.parts[part].title })),
  );
  const pastTheProposals = page
    .getByRole('region', { name: texts.parts.proposals.title, exact: true })
    .getByRole('link', { name: texts.skipList });
  await keys.press(pastTheProposals);
  for (const box of boxes.slice(1)) await keys.tick(box);
  await keys.press(desk.button(texts.toSecondLook));
  // One list is not read: the page says which, and nothing is signed.
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(page.getByRole('alert')).toContainText(texts.parts.proposals.title);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('#read-proposals')).toBeFocused();
  await page.keyboard.press('Space');
  await keys.type(page.getByLabel(texts.commentLabel), 'Read on paper too.');
  await keys.press(desk.button(texts.toSecondLook));
  await expect(page.getByRole('heading', { name: texts.secondLook })).toBeFocused();
  await expect(page.getByText('Read on paper too.')).toBeVisible();
  await keys.press(pastTheProposals);
  await keys.press(desk.button(filled(texts.sign, { name: as.name })));
  await expect(state).toContainText(texts.done);
  await expect(desk.button(texts.toSecondLook)).toHaveCount(0);
  await desk.open(code, name);
  await expect(page.getByText(texts.notSigned)).toHaveCount(0);
  await expect(page.getByText(new RegExp(`${as.name} confirmed these rules`, 'u'))).toBeVisible();

  const after = new Patient(await anotherPage(ownPractice));
  after.language = 'es';
  await after.open();
  await after.answer(freshLaser);
  await after.seeResult();
  await expect(after.page.getByText(`${as.name}, de este consultorio, leyó`)).toBeVisible();
  await expect(after.page.getByText(after.words.result.notSignedOff)).toHaveCount(0);
});

test('an owner reads the rules and cannot sign them', async ({ openDesk }) => {
  const desk = await openDesk();
  const texts = desk.words.signOff;
  await desk.page.goto('/front-desk/confirming-the-rules');
  await expect(desk.page.getByText(texts.whoSigns)).toBeVisible();
  const legend = desk.page.getByRole('region', { name: texts.marksTitle });
  await expect(legend.getByRole('term').getByText('[V2]')).toBeVisible();
  await expect(legend).toContainText(texts.marks.V2);
  // facts.md, R1: what a signer reads of it without knowing the id.
  const sight = desk.page.getByRole('row', { name: 'emergency-signs.sight-change' });
  await expect(sight.getByRole('link', { name: /^Dermal Fillers .*FDA$/u })).toHaveAttribute(
    'href',
    /^https:\/\/www\.fda\.gov\//u,
  );
  await expect(sight).toContainText('(R1 [V])');
  await expect(desk.page.getByRole('checkbox')).toHaveCount(0);
  await expect(desk.button(texts.toSecondLook)).toHaveCount(0);
});

test('how it decides is drawn, and the path of a request stands out', async ({
  patient,
  openDesk,
}) => {
  const { code, name } = await sendRequest(patient, { run: freshLaser });
  const desk = await openDesk();
  const { page } = desk;
  const texts = desk.words.howItDecides;
  await page.goto('/front-desk/how-it-decides');
  await expect(desk.heading(texts.title)).toBeFocused();
  const pictures = page.getByRole('img', { name: texts.parts.times.title });
  await expect(pictures).toBeVisible();
  const rows = page.locator('svg.drawn-wide [data-rule]');
  const { rules, levelRules } = decision;
  const drawn = new Set(
    await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-rule') ?? '')),
  );
  expect([...drawn].toSorted()).toEqual([...rules, ...levelRules].map(({ id }) => id).toSorted());

  await desk.open(code, name);
  await page.getByRole('link', { name: texts.seePath }).click();
  await expect(desk.heading(filled(texts.pathTitle, { name }))).toBeFocused();
  await expect(page.locator('svg.drawn-wide .own-row').first()).toBeVisible();
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(wider).toBe(0);
    await expect(page.getByRole('img').first()).toBeVisible();
  }

  // Letter and A4 within margins of 14 mm, at 96 points an inch.
  await page.emulateMedia({ media: 'print' });
  for (const [width, height] of [
    [710, 950],
    [688, 1_017],
  ] as const) {
    await page.setViewportSize({ width, height });
    const printed = await page.evaluate(() => ({
      wider: document.documentElement.scrollWidth - document.documentElement.clientWidth,
      tallest: Math.max(
        ...[...document.querySelectorAll('svg.drawn')].map(
          (drawn) => drawn.getBoundingClientRect().height,
        ),
      ),
    }));
    expect(printed.wider).toBe(0);
    expect(printed.tallest).toBeGreaterThan(0);
    expect(printed.tallest).toBeLessThan(height);
  }
});
