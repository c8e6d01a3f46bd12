import type { RawAnswers } from '../../src/questions/index.ts';
import { questionnaire } from '../../src/questions/index.ts';
import { assess, decision } from '../../src/rules/index.ts';
import type { Assessment, Definition, PracticeFacts, Result } from '../../src/rules/index.ts';

/** The working definition under a version of its own. */
export const workingDefinition: Definition = {
  version: 'working',
  contentHash: 'working',
  questionnaire,
  decision,
};

const someDay = '2026-11-24';
const withoutLine: PracticeFacts = { carriesPlateletLine: false };
export const withLine: PracticeFacts = { carriesPlateletLine: true };

/** Assesses with the working definition. */
export function assessed(
  answers: RawAnswers,
  { on = someDay, practice = withoutLine } = {},
): Assessment {
  return assess(workingDefinition, answers, on, practice);
}

/** The result of a run that must be complete. */
export function resultOf(
  answers: RawAnswers,
  options: { on?: string; practice?: PracticeFacts } = {},
): Result {
  const assessment = assessed(answers, options);
  if (assessment.kind !== 'decided') {
    throw new Error(`not decided: ${JSON.stringify({ ...assessment, walk: undefined })}`);
  }
  return assessment.result;
}
