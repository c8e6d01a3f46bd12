import type { RawAnswers } from '../../../src/questions/index.ts';
import { explain } from '../../../src/rules/index.ts';
import type { Explanation } from '../../../src/rules/index.ts';
import { assessed, workingDefinition } from '../../support/assess.ts';

/** Why a run that must be complete came out as it did. */
export function explained(answers: RawAnswers): Explanation {
  const assessment = assessed(answers);
  if (assessment.kind !== 'decided') throw new Error(`not decided: ${assessment.kind}`);
  return explain(workingDefinition, assessment);
}
