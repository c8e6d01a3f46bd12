import { practiceFacts } from '../../consultation/index.ts';
import type { PublicPractice } from '../../consultation/index.ts';
import { applicableAnswers, questionnaire } from '../../questions/index.ts';
import type { Walk } from '../../questions/index.ts';
import { assess, decision } from '../../rules/index.ts';
import type { Result } from '../../rules/index.ts';

/**
 * What this page decides with. Its result names no version: what is sent names the one that the
 * page carries, and the server decides anew with it.
 */
export const pageDefinition = { version: '', contentHash: '', questionnaire, decision };

/**
 * The result of a complete run with the page's own definition.
 * @param on ISO day on which the answers about time were given
 * @throws Error for a run that is not complete: no page that shows a result is reached with one
 */
export function decide(walk: Walk, on: string, practice: Pick<PublicPractice, 'lines'>): Result {
  const assessment = assess(pageDefinition, applicableAnswers(walk), on, practiceFacts(practice));
  if (assessment.kind !== 'decided') throw new Error(`no result: ${assessment.kind}`);
  return assessment.result;
}
