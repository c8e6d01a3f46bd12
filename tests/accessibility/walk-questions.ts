import { expect } from '@playwright/test';
import { askedOn, questionPages } from '../../src/patient/question/question-pages.ts';
import type { QuestionPage } from '../../src/patient/question/question-pages.ts';
import { questionnaire, questions, walkQuestions } from '../../src/questions/index.ts';
import type { Answers, QuestionId } from '../../src/questions/index.ts';
import type { Patient } from '../support/journeys/patient.ts';
import type { Visit } from './places.ts';

interface AskedPage {
  readonly page: QuestionPage;
  readonly asked: readonly QuestionId[];
}

function pagesOf(run: Answers): AskedPage[] {
  const walk = walkQuestions(questionnaire, run);
  return questionPages.flatMap((page) => {
    const applies = askedOn(page, walk);
    const asked = questions.filter((each) => applies.includes(each)).map(({ id }) => id);
    return asked.length > 0 ? [{ page, asked }] : [];
  });
}

/**
 * Answers a run page by page, and visits the pages that are wanted in each state: empty, with
 * what is missing said, answered, and returned to.
 */
export async function walkThrough(
  patient: Patient,
  run: Answers,
  isWanted: (page: string) => boolean,
  visit: Visit,
): Promise<void> {
  const { page: browser, language } = patient;
  for (const { page, asked } of pagesOf(run)) {
    const [first = page.id] = asked;
    await expect(patient.question(first), `${first} is asked`).toBeVisible();
    const at = async (state: string): Promise<void> => {
      if (isWanted(page.id)) {
        await visit(browser, { side: 'patient', language, page: page.id, state });
      }
    };
    await at('empty');
    const mayBeEmpty = page.questions.some((each) => each.kind === 'many' && each.mayBeEmpty);
    if (isWanted(page.id) && !mayBeEmpty) {
      await patient.goOn();
      await expect(browser.getByRole('alert')).toBeFocused();
      await at('error');
    }
    for (const id of asked) await patient.tick(id, run[id] ?? []);
    await at('answered');
    await patient.goOn();
    await expect(patient.question(first)).toBeHidden();
    if (isWanted(page.id)) {
      await browser.goBack();
      await expect(patient.question(first)).toBeVisible();
      await at('returned');
      await patient.goOn();
      await expect(patient.question(first)).toBeHidden();
    }
  }
}
