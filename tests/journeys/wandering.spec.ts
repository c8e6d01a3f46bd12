import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { Answers } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import { test } from '../support/journeys/journey-test.ts';
import { sentBodies } from '../support/journeys/sent-bodies.ts';
import { hairOnly, upToGoals } from '../support/journeys/runs.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';

const alreadyAnswered: readonly string[] = [
  ...Object.keys(upToGoals),
  'goals',
  'area',
  'recent-procedures',
];
/** What the mild run answers after its recent procedures. */
const laterThanProcedures: Answers = Object.fromEntries(
  Object.entries(aRun()).filter(([question]) => !alreadyAnswered.includes(question)),
);

test('Back, Change and another language in the middle lose nothing', async ({ patient }) => {
  const sent = sentBodies(patient.page);
  await patient.open();
  await patient.answer(upToGoals);
  await patient.answer({ goals: ['fine-lines'], area: ['hands'] });
  await expect(patient.question('recent-procedures')).toBeVisible();

  await patient.goBack();
  await expect(patient.option('area', 'hands')).toBeChecked();
  await patient.page.goBack();
  await expect(patient.option('goals', 'fine-lines')).toBeChecked();
  await patient.page.goForward();
  await expect(patient.option('area', 'hands')).toBeChecked();
  await patient.goOn();

  // A tick that was not continued yet comes along into the other language.
  await patient.tick('recent-procedures', ['filler']);
  await patient.switchLanguage();
  await expect(patient.page).toHaveURL('/es/');
  await expect(patient.option('recent-procedures', 'filler')).toBeChecked();
  await patient.tick('recent-procedures', ['none']);
  await expect(patient.option('recent-procedures', 'filler')).not.toBeChecked();
  await patient.goOn();
  await patient.answer(laterThanProcedures);

  // A change that opens questions has them asked before it leads back.
  await expect(patient.heading(patient.words.interface.check.title)).toBeVisible();
  await patient.changeButton('goals').click();
  await patient.tick('goals', ['scar']);
  await patient.goOn();
  await patient.answer({ 'scar-kind': 'raised', 'scar-age': 'over-1-year' });
  await expect(patient.heading(patient.words.interface.check.title)).toBeVisible();
  await expect(patient.changeButton('scar-kind')).toBeVisible();

  // A change that closes them again drops their answers, and says so.
  await patient.changeButton('goals').click();
  await patient.option('goals', 'scar').uncheck({ force: true });
  await patient.goOn();
  const { check } = patient.words.interface;
  await expect(patient.heading(check.title)).toBeVisible();
  await expect(patient.changeButton('scar-kind')).toHaveCount(0);
  await expect(patient.page.getByRole('heading', { name: check.notSentTitle })).toBeVisible();

  await patient.switchLanguage();
  await expect(patient.page).toHaveURL('/');
  await patient.seeResult();
  const { levels, statuses } = patient.words.result;
  await expect(patient.heading(levels.topics.title)).toBeVisible();
  await expect(patient.choice('medical-grade')).toContainText(statuses['worth-discussing'].label);

  await patient.button(patient.words.interface.result.ask).click();
  await patient.field('name').fill('Tamsin Overbridge');
  await patient.switchLanguage();
  await expect(patient.field('name')).toHaveValue('Tamsin Overbridge');
  await patient.fillRequest();
  await patient.send();

  const [body] = sent();
  expect(body?.answers).toEqual(aRun({ area: ['hands'] }));
});

const scrolled = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

test('Back begins a question at its top, and takes up a result where it was left', async ({
  patient,
}) => {
  const { page } = patient;
  const { interface: words, consent, result } = patient.words;
  await page.setViewportSize({ width: 360, height: 640 });
  await patient.open();
  // Its button lies below the fold, so that it is left from further down.
  await patient.answer({ 'emergency-signs': ['none'] });
  await expect(patient.question('problem-signs')).toBeVisible();
  expect(await scrolled(page)).toBe(0);
  await page.goBack();
  await expect(patient.option('emergency-signs', 'none')).toBeChecked();
  expect(await scrolled(page)).toBe(0);
  await patient.goOn();

  const { 'emergency-signs': _, ...rest } = hairOnly;
  await patient.answer(rest);
  await patient.seeResult();
  await expect(patient.heading(result.levels['no-match'].title)).toBeVisible();
  // From the top, a link leads to what stands at the end.
  await page.getByRole('link', { name: words.result.askTitle, exact: true }).click();
  await expect(page.getByRole('heading', { name: words.result.askTitle })).toBeFocused();
  await expect(page).toHaveURL('/');
  const left = await scrolled(page);
  expect(left).toBeGreaterThan(640);
  await patient.button(words.result.ask).click();
  await expect(patient.heading(consent.request.title)).toBeVisible();
  expect(await scrolled(page)).toBe(0);
  await page.goBack();
  await expect(patient.heading(result.levels['no-match'].title)).toBeVisible();
  await expect.poll(() => scrolled(page)).toBe(left);
  // By keyboard one goes on from there, and not from the top.
  await expect(patient.button(words.result.ask)).toBeFocused();
  expect(await scrolled(page)).toBe(left);
  // Of two links with the same words, from the one that was pressed.
  await page.goForward();
  const [inForm, inFooter] = [
    page.locator('main a[href="/privacy"]'),
    page.locator('footer a[href="/privacy"]'),
  ];
  await inForm.focus();
  expect(await inFooter.textContent()).toBe(await inForm.textContent());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/privacy');
  await page.goBack();
  await expect(inForm).toBeFocused();
});

test('a reload in the middle leads back to the same question with its ticks', async ({
  patient,
}) => {
  await patient.open();
  await patient.answer(upToGoals);
  await patient.tick('goals', ['hair', 'redness']);
  await untilKept(patient.page);
  await patient.page.reload();
  await expect(patient.option('goals', 'hair')).toBeChecked();
  await expect(patient.option('goals', 'redness')).toBeChecked();
  await expect(patient.option('goals', 'scar')).not.toBeChecked();

  await patient.goBack();
  await expect(patient.option('age', '22-or-over')).toBeChecked();
  await patient.page.goForward();
  await expect(patient.option('goals', 'hair')).toBeChecked();
});

test('a reload of result and form leads back to them', async ({ patient }) => {
  await patient.open();
  await patient.answer(hairOnly);
  await patient.seeResult();
  const { result, interface: words } = patient.words;
  await expect(patient.heading(result.levels['no-match'].title)).toBeVisible();
  await untilKept(patient.page);
  await patient.page.reload();
  await expect(patient.heading(result.levels['no-match'].title)).toBeVisible();

  await patient.button(words.result.ask).click();
  await patient.fillRequest();
  await untilKept(patient.page);
  await patient.page.reload();
  await expect(patient.field('note')).toHaveValue(/marmalade/u);
  await expect(patient.consent('consent-contact')).toBeChecked();
  await expect(patient.consent('consent-text')).not.toBeChecked();
  await patient.send();
});

test('About opens from a question, in its language, and leads back to it', async ({ patient }) => {
  patient.language = 'es';
  await patient.open();
  await patient.answer(upToGoals);
  await patient.tick('goals', ['dryness']);
  const { page } = patient;
  const { about, interface: words } = patient.words;

  await page.getByRole('link', { name: words.about, exact: true }).click();
  await expect(patient.heading(about.title)).toBeVisible();
  await expect(page).toHaveURL('/es/about');
  await expect(page.getByRole('table', { name: about.table.caption })).toBeVisible();
  await page.getByRole('link', { name: words.backToQuestions, exact: true }).click();
  await expect(patient.option('goals', 'dryness')).toBeChecked();

  await page.getByRole('link', { name: words.about, exact: true }).click();
  await expect(patient.heading(about.title)).toBeVisible();
  await page.goBack();
  await expect(patient.option('goals', 'dryness')).toBeChecked();
  await expect(page).toHaveURL('/es/');
});

test('Clear wipes every answer, after it was asked for twice', async ({ patient }) => {
  await patient.open();
  await patient.answer(upToGoals);
  const { interface: words, keeping } = patient.words;
  await patient.button(words.clear).click();
  // Whoever presses Enter twice has wiped nothing: the question has the focus, and no button.
  const asked = { name: keeping.clear.title, exact: true };
  await expect(patient.page.getByRole('heading', asked)).toBeFocused();
  await patient.page.keyboard.press('Enter');
  await patient.button(keeping.clear.cancel).click();
  await expect(patient.question('goals')).toBeVisible();
  await expect(patient.button(words.clear)).toBeFocused();

  await patient.button(words.clear).click();
  await patient.button(keeping.clear.confirm).click();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  await patient.page.goBack();
  await expect(patient.question('goals')).toHaveCount(0);
  await patient.page.reload();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();

  // On the first page too, what comes after it begins at its heading.
  await patient.tick('emergency-signs', ['none']);
  await patient.button(words.clear).click();
  await patient.button(keeping.clear.confirm).click();
  await expect(patient.option('emergency-signs', 'none')).not.toBeChecked();
  await expect(patient.heading(patient.words.interface.start.title)).toBeFocused();
});

/** One of several presses in haste, in the middle of what is pressed. */
async function pressNth(page: Page, pressed: Locator, nth: 1 | 2 | 3): Promise<void> {
  await pressed.scrollIntoViewIfNeeded();
  const box = await pressed.boundingBox();
  if (!box) throw new Error('what is to be pressed is not drawn');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down({ clickCount: nth });
  await page.mouse.up({ clickCount: nth });
}

test('the second half of a double press on Continue changes nothing of the next page', async ({
  patient,
}) => {
  const { page } = patient;
  await patient.open();
  await patient.tick('emergency-signs', ['none']);
  await pressNth(page, patient.continueButton, 1);
  await expect(patient.question('problem-signs')).toBeVisible();
  await pressNth(page, patient.option('problem-signs', 'late-lumps'), 2);
  await pressNth(page, patient.option('problem-signs', 'none'), 1);
  await expect(page.locator('input:checked')).toHaveCount(1);
  await expect(patient.option('problem-signs', 'none')).toBeChecked();

  // Nor does it where the next page is answered already, or lies under the same Continue.
  await patient.goBack();
  await pressNth(page, patient.continueButton, 1);
  await expect(patient.question('problem-signs')).toBeVisible();
  await pressNth(page, patient.option('problem-signs', 'late-lumps'), 2);
  await expect(patient.option('problem-signs', 'none')).toBeChecked();
  await patient.goBack();
  await pressNth(page, patient.continueButton, 1);
  await expect(patient.question('problem-signs')).toBeVisible();
  await pressNth(page, patient.continueButton, 2);
  await expect(patient.question('problem-signs')).toBeVisible();
});

test('nor does a third press in haste', async ({ patient }) => {
  const { page } = patient;
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await patient.tick('problem-signs', ['none']);
  await patient.goBack();
  await pressNth(page, patient.continueButton, 1);
  await expect(patient.question('problem-signs')).toBeVisible();
  await pressNth(page, patient.continueButton, 2);
  await pressNth(page, patient.continueButton, 3);
  await expect(patient.option('problem-signs', 'none')).toBeChecked();
  await pressNth(page, patient.continueButton, 1);
  await expect(patient.question('age')).toBeVisible();
});

/** A press of a phone that counts none of them: how far down it is, and at which millisecond. */
async function pressUncounted(
  pressed: Locator,
  clientY: number,
  at: number,
  pointerType = '',
): Promise<void> {
  await pressed.evaluate(
    (element, { at: timeStamp, ...press }) => {
      const how = { bubbles: true, cancelable: true, detail: 1, ...press };
      const event = how.pointerType ? new PointerEvent('click', how) : new MouseEvent('click', how);
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      element.dispatchEvent(event);
    },
    { clientY, at, pointerType },
  );
}

test('nor does the second of two presses that the phone does not count', async ({ patient }) => {
  const { page } = patient;
  await patient.open();
  await patient.tick('emergency-signs', ['none']);
  await pressUncounted(patient.continueButton, 600, 5_000);
  await expect(patient.question('problem-signs')).toBeVisible();
  await pressUncounted(patient.option('problem-signs', 'late-lumps'), 605, 5_200);
  await pressUncounted(patient.option('problem-signs', 'late-lumps'), 605, 5_250, 'touch');
  await expect(page.locator('input:checked')).toHaveCount(0);
  await pressUncounted(patient.option('problem-signs', 'none'), 605, 5_400);
  await expect(patient.option('problem-signs', 'none')).toBeChecked();

  // Elsewhere on the page, however soon, it is another press.
  await patient.goBack();
  await pressUncounted(patient.continueButton, 600, 8_000);
  await expect(patient.question('problem-signs')).toBeVisible();
  await pressUncounted(patient.option('problem-signs', 'late-lumps'), 300, 8_200);
  await expect(patient.option('problem-signs', 'late-lumps')).toBeChecked();
});

test('two boxes ticked in haste, as if in one double press, both count', async ({ patient }) => {
  const { page } = patient;
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await expect(patient.question('problem-signs')).toBeVisible();
  await pressNth(page, patient.option('problem-signs', 'late-lumps'), 1);
  await pressNth(page, patient.option('problem-signs', 'infection-signs'), 2);
  await expect(patient.option('problem-signs', 'late-lumps')).toBeChecked();
  await expect(patient.option('problem-signs', 'infection-signs')).toBeChecked();
});
