import { assess } from '../assess.ts';
import type { Definition } from '../definition.ts';
import type { Result } from '../result.ts';
import type { FullAnswers } from './quiet-answers.ts';

/** Neither facts of the practice nor the day change a level or a status. */
const practice = { carriesPlateletLine: false };
const anyDay = '2000-01-01';

/**
 * Decides a run in which every question has an answer, asked or not: `assess` itself works
 * out which of them apply.
 * @throws Error when the answers are not a run, which is a bug of the caller
 */
export function decideAll(definition: Definition, answers: FullAnswers): Result {
  const raw: Record<string, string | readonly string[] | undefined> = {};
  for (const { id, kind } of definition.questionnaire.questions) {
    const options = answers.get(id);
    raw[id] = kind === 'many' ? options : options?.[0];
  }
  const assessment = assess(definition, raw, anyDay, practice);
  if (assessment.kind !== 'decided') throw new Error(`not a run: ${assessment.kind}`);
  return assessment.result;
}
