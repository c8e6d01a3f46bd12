import type { Page } from '@playwright/test';
import { askedOn, questionPages } from '../../src/patient/question/question-pages.ts';
import { questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { RawAnswers } from '../../src/questions/index.ts';
import type { InterfaceTexts } from '../../src/text/interface-contract.ts';

/** Called when the answers of a page are ticked, before Continue. */
type AtPage = (id: string) => Promise<void>;

async function pressButton(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** Ticks an option where a finger would: its label lies over the box, so that all of it can be pressed. */
export async function tick(page: Page, question: string, option: string): Promise<void> {
  await page.locator(`input[name="${question}"][value="${option}"]`).check({ force: true });
}

/**
 * Answers every page as a person would, ticks and then Continue, until nothing more is asked.
 * @param words the buttons in the page's language
 * @param beforeTicks called on each page while nothing is ticked
 */
export async function answerPages(
  page: Page,
  answers: RawAnswers,
  words: InterfaceTexts,
  { ticked, empty }: { readonly ticked?: AtPage; readonly empty?: AtPage } = {},
): Promise<void> {
  const walk = walkQuestions(questionnaire, answers);
  for (const questionPage of questionPages) {
    const asked = askedOn(questionPage, walk);
    const [first] = asked;
    if (!first) continue;
    await page.locator(`input[name="${first.id}"]`).first().waitFor();
    await empty?.(questionPage.id);
    for (const { id } of asked) {
      for (const option of walk.answers.get(id) ?? []) await tick(page, id, option);
    }
    await ticked?.(questionPage.id);
    await pressButton(page, words.continue);
  }
}

/** Answers every page, then goes on to the result. */
export async function answerQuestions(
  page: Page,
  answers: RawAnswers,
  words: InterfaceTexts,
  ticked: AtPage = async () => {},
): Promise<void> {
  await answerPages(page, answers, words, { ticked });
  await pressButton(page, words.check.toResult);
  await page.getByRole('heading', { name: words.result.choices }).waitFor();
}
