import type { Page } from '@playwright/test';
import { askedOn, questionPages } from '../../src/patient/question/question-pages.ts';
import { questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { Answers } from '../../src/questions/index.ts';
import type { InterfaceTexts } from '../../src/text/interface-contract.ts';

/**
 * Answers every page as a person would, ticks and then Continue, up to the result.
 * @param words the buttons in the page's language
 * @param atPage called when the answers of a page are ticked, before Continue
 */
export async function answerQuestions(
  page: Page,
  answers: Answers,
  words: InterfaceTexts,
  atPage: (id: string) => Promise<void> = async () => {},
): Promise<void> {
  const press = (name: string): Promise<void> =>
    page.getByRole('button', { name, exact: true }).click();
  const walk = walkQuestions(questionnaire, answers);
  for (const questionPage of questionPages) {
    const asked = askedOn(questionPage, walk);
    if (asked.length === 0) continue;
    for (const { id } of asked) {
      for (const option of walk.answers.get(id) ?? []) {
        // The label lies over the box, so that all of an option can be pressed.
        await page.locator(`input[name="${id}"][value="${option}"]`).check({ force: true });
      }
    }
    await atPage(questionPage.id);
    await press(words.continue);
  }
  await press(words.check.toResult);
  await page.getByRole('heading', { name: words.result.choices }).waitFor();
}
