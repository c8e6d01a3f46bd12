import { expect } from '@playwright/test';
import type { Locator } from '@playwright/test';
import { test } from '../support/journeys/journey-test.ts';
import { untilKept } from '../support/journeys/kept-draft.ts';
import type { Patient } from '../support/journeys/patient.ts';
import { upToGoals } from '../support/journeys/runs.ts';

/** Waits until the page to which Continue leads stands in the document, out of sight. */
async function isMadeAhead(patient: Patient, question: string): Promise<void> {
  await expect(patient.page.locator(`input[name="${question}"]`).first()).toBeAttached();
  await expect(patient.question(question)).toBeHidden();
}

const visibilityOf = (control: Locator): Promise<string> =>
  control.evaluate((element) => getComputedStyle(element).visibility);

test('the next page is made ahead, out of sight and out of reach', async ({ patient }) => {
  await patient.open();
  const height = () => patient.page.evaluate(() => document.documentElement.scrollHeight);
  const before = await height();
  await patient.tick('emergency-signs', ['none']);
  await isMadeAhead(patient, 'problem-signs');
  expect(await height()).toBe(before);
  const names = await patient.page
    .getByRole('checkbox')
    .evaluateAll((boxes) => [...new Set(boxes.map((box) => box.getAttribute('name')))]);
  expect(names).toEqual(['emergency-signs']);
  // From Continue, the Tab key leads to what stands below, not to what is not there yet.
  await patient.continueButton.focus();
  await patient.page.keyboard.press('Tab');
  await expect(patient.button(patient.words.interface.clear)).toBeFocused();

  await patient.goOn();
  await expect(patient.heading(/./)).toBeFocused();
  await expect(patient.question('problem-signs')).toBeVisible();
  await expect(patient.page.locator('input[name="emergency-signs"]')).toHaveCount(0);
});

test('another answer makes another page ahead', async ({ patient }) => {
  await patient.open();
  await patient.answer({ ...upToGoals, goals: ['fine-lines'], area: ['hands'] });
  await patient.tick('recent-procedures', ['filler']);
  await isMadeAhead(patient, 'when-filler');
  await patient.tick('recent-procedures', ['none']);
  await isMadeAhead(patient, 'planned-procedures');
  await expect(patient.page.locator('input[name="when-filler"]')).toHaveCount(0);
  await patient.goOn();
  await expect(patient.question('planned-procedures')).toBeVisible();
});

test('a page of two questions is made ahead with those that will be asked', async ({ patient }) => {
  await patient.open();
  await patient.answer({
    ...upToGoals,
    goals: ['fine-lines'],
    area: ['hands'],
    'recent-procedures': ['none'],
  });
  await patient.tick('planned-procedures', ['microneedling']);
  await isMadeAhead(patient, 'planned-when');
  await isMadeAhead(patient, 'planned-with');
});

test('what was wrong with a page that was left by Back is forgotten', async ({ patient }) => {
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await patient.goOn();
  await expect(patient.page.getByRole('alert')).toBeVisible();
  await patient.goBack();
  await expect(patient.option('emergency-signs', 'none')).toBeChecked();
  await patient.goOn();
  await expect(patient.question('problem-signs')).toBeVisible();
  await expect(patient.page.getByRole('alert')).toHaveCount(0);
});

test('Back in the moment of Continue leads to the page that was left', async ({ patient }) => {
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'], 'problem-signs': ['none'] });
  await patient.tick('age', '22-or-over');
  await patient.continueButton.evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
    history.back();
  });
  await expect(patient.question('age')).toBeVisible();
  await expect(patient.option('age', '22-or-over')).toBeChecked();
  await patient.goOn();
  await expect(patient.question('goals')).toBeVisible();
  await patient.page.goBack();
  // The history is as if Continue had not been pressed: Back from here leads one page further.
  await patient.page.goBack();
  await expect(patient.question('problem-signs')).toBeVisible();
});

test('the second Enter on Continue does nothing, however soon it comes', async ({ patient }) => {
  await patient.open();
  await patient.answer({ 'emergency-signs': ['none'] });
  await patient.tick('problem-signs', ['none']);
  await patient.continueButton.evaluate((button) => {
    if (!(button instanceof HTMLElement)) return;
    button.click();
    queueMicrotask(() => button.click());
  });
  await expect(patient.question('age')).toBeVisible();
  await expect(patient.heading(/./)).toBeFocused();
  await patient.page.goBack();
  await expect(patient.question('problem-signs')).toBeVisible();
});

test('while a finger lies on Continue, the next page needs no new styles, and only then', async ({
  patient,
}) => {
  await patient.open();
  await patient.tick('emergency-signs', ['none']);
  await isMadeAhead(patient, 'problem-signs');
  // By now the press on the option is over.
  await untilKept(patient.page);
  const next = patient.page.locator('input[name="problem-signs"]').first();
  expect(await visibilityOf(next)).toBe('hidden');

  const box = await patient.continueButton.boundingBox();
  if (!box) throw new Error('no Continue');
  await patient.page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await patient.page.mouse.down();
  expect(await visibilityOf(next)).toBe('visible');
  // A press leaves the focus where it is: the next page takes it.
  await expect(patient.option('emergency-signs', 'none')).toBeFocused();
  // It still takes no room.
  await expect(patient.question('emergency-signs')).toBeInViewport();
  await patient.page.mouse.move(1, 1);
  await patient.page.mouse.up();
  await expect.poll(() => visibilityOf(next)).toBe('hidden');
  await expect(patient.question('emergency-signs')).toBeVisible();

  await patient.goOn();
  await patient.tick('problem-signs', ['none']);
  await isMadeAhead(patient, 'age');
});

const pressesThatLeadNowhere = [
  ['a finger that scrolls away from Continue', 'pointercancel'],
  ['a menu that opens at a button, and takes the lift for itself,', 'contextmenu'],
] as const;
for (const [what, end] of pressesThatLeadNowhere) {
  test(`${what} leaves the next page out of reach`, async ({ patient }) => {
    await patient.open();
    await patient.tick('emergency-signs', ['none']);
    await isMadeAhead(patient, 'problem-signs');
    // By now the press on the option is over.
    await untilKept(patient.page);
    const next = patient.page.locator('input[name="problem-signs"]').first();
    await patient.continueButton.dispatchEvent('pointerdown');
    expect(await visibilityOf(next)).toBe('visible');
    await patient.continueButton.dispatchEvent(end);
    await expect.poll(() => visibilityOf(next)).toBe('hidden');
  });
}

test('the page that is made ahead while a button is still pressed takes no focus', async ({
  patient,
}) => {
  await patient.open();
  await patient.answer(upToGoals);
  await expect(patient.question('goals')).toBeVisible();
  // By now the press on Continue is over.
  await untilKept(patient.page);
  // As if the finger still lay there when the page before is shown and the next one made.
  await patient.button(patient.words.interface.back).evaluate((button) => {
    if (button instanceof HTMLElement) button.click();
    document.body.classList.add('pressed');
  });
  await expect(patient.option('age', '22-or-over')).toBeChecked();
  const next = patient.page.locator('.page-ahead input[name="goals"]').first();
  await expect(next).toBeAttached();
  expect(await visibilityOf(next)).toBe('visible');
  await expect(patient.page.locator('h1:focus')).toHaveText(
    patient.words.questions.questions.age.title,
  );
});

test('a finger that lands on Continue darkens it at once, for as long as it lies there', async ({
  patient,
}) => {
  await patient.open();
  await patient.tick('emergency-signs', ['none']);
  // By now the press on the option is over.
  await untilKept(patient.page);
  const colour = () =>
    patient.continueButton.evaluate((button) => getComputedStyle(button).backgroundColor);
  const before = await colour();
  await patient.continueButton.dispatchEvent('pointerdown');
  expect(await colour()).not.toBe(before);
  await patient.continueButton.dispatchEvent('pointercancel');
  await expect.poll(colour).toBe(before);
  // Another button of the page darkens nothing.
  await patient.button(patient.words.interface.clear).dispatchEvent('pointerdown');
  expect(await colour()).toBe(before);
});

test('a finger that lands on Continue takes the caret out of the words that are left', async ({
  patient,
}) => {
  await patient.open();
  await patient.page.locator('h1').evaluate((heading) => getSelection()?.collapse(heading, 0));
  const caret = () => patient.page.evaluate(() => getSelection()?.type);
  await patient.button(patient.words.interface.clear).dispatchEvent('pointerdown');
  expect(await caret()).toBe('Caret');
  await patient.continueButton.dispatchEvent('pointerdown');
  expect(await caret()).toBe('None');
  await patient.continueButton.dispatchEvent('pointercancel');
});

/** The page that was left goes once the next one is drawn and has taken the focus. */
const isSettled = (patient: Patient): Promise<void> =>
  expect(patient.page.locator('.page-left')).toHaveCount(0);

/** Lifts a finger from Continue, and scrolls or focuses before the next page is drawn. */
async function goOnAnd(
  patient: Patient,
  then: { readonly scrollTo?: number; readonly focusOn?: string },
): Promise<void> {
  await patient.continueButton.dispatchEvent('pointerdown');
  await patient.continueButton.evaluate(async (button: HTMLElement, { scrollTo, focusOn }) => {
    button.click();
    // The next page is made in the same task, and drawn after it.
    await Promise.resolve();
    if (scrollTo !== undefined) window.scrollTo(0, scrollTo);
    if (focusOn !== undefined) document.querySelector<HTMLElement>(focusOn)?.focus();
  }, then);
}

test('after a finger, whoever scrolls before the next page has the focus is not taken back', async ({
  patient,
}) => {
  await patient.page.setViewportSize({ width: 360, height: 640 });
  await patient.open();
  await patient.tick('emergency-signs', ['none']);
  await goOnAnd(patient, { scrollTo: 400 });
  const { title } = patient.words.questions.questions['problem-signs'];
  await expect(patient.page.locator('h1:focus')).toHaveText(title);
  await isSettled(patient);
  await expect(patient.heading(title)).not.toBeInViewport();
  expect(await patient.page.evaluate(() => window.scrollY)).toBe(400);
});

test('after a finger, whoever ticks before the next page has the focus keeps it', async ({
  patient,
}) => {
  await patient.open();
  await patient.tick('emergency-signs', ['none']);
  await goOnAnd(patient, { focusOn: 'input[name="problem-signs"]' });
  await isSettled(patient);
  await expect(patient.page.locator('input[name="problem-signs"]').first()).toBeFocused();
});

test('by keyboard the next page has the focus at once, from where it can be seen', async ({
  patient,
}) => {
  await patient.open();
  await patient.tick('emergency-signs', ['none']);
  await patient.continueButton.focus();
  const focused = await patient.continueButton.evaluate(async (button: HTMLElement) => {
    button.click();
    await Promise.resolve();
    return document.activeElement?.textContent;
  });
  expect(focused).toBe(patient.words.questions.questions['problem-signs'].title);
});
