import { holds } from '../../logic/index.ts';
import { walkQuestions } from '../../questions/index.ts';
import type { RawAnswers } from '../../questions/index.ts';
import type { Definition, Level } from '../../rules/index.ts';

/**
 * Levels at which someone must be called before all others. Nobody gets here with the first
 * two unless the current definition is more careful than the one that the person saw.
 */
export const urgentLevels: readonly Level[] = ['emergency', 'same-day', 'this-week'];

/**
 * The ids of the rules by which answers call for being first in the list. A correction can
 * leave a run incomplete, so this asks the signs alone, and never whether the rest is answered.
 */
export function urgentSigns(
  { questionnaire, decision }: Definition,
  answers: RawAnswers,
): readonly string[] {
  const { view } = walkQuestions(questionnaire, answers);
  return decision.levelRules.flatMap(({ id, level, when }) =>
    urgentLevels.includes(level) && holds(when, view) ? [id] : [],
  );
}
