import { practiceFacts } from '../../consultation/index.ts';
import type { PublicPractice } from '../../consultation/index.ts';
import { applicableAnswers, questionnaire } from '../../questions/index.ts';
import type { Walk } from '../../questions/index.ts';
import { assess, decision } from '../../rules/index.ts';
import type { Result } from '../../rules/index.ts';
import type { CarriedDefinition } from '../shell/app-context.ts';

/**
 * The result of a complete run with the definition that this page carries.
 * @param on ISO day on which the answers about time were given
 * @throws Error for a run that is not complete: no page that shows a result is reached with one
 */
export function decide(
  walk: Walk,
  on: string,
  practice: Pick<PublicPractice, 'lines'>,
  { version, contentHash }: Pick<CarriedDefinition, 'version' | 'contentHash'>,
): Result {
  const definition = { version, contentHash, questionnaire, decision };
  const assessment = assess(definition, applicableAnswers(walk), on, practiceFacts(practice));
  if (assessment.kind !== 'decided') throw new Error(`no result: ${assessment.kind}`);
  return assessment.result;
}
