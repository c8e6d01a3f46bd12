import type { Question } from '../../questions/index.ts';
import type { Definition } from '../definition.ts';
import type { EffectKind, OptionId } from '../result-ids.ts';
import { decideAll } from './decide-all.ts';
import type { FullAnswers } from './quiet-answers.ts';

/**
 * The quiet answers with what one option needs beside them, so that it is worth discussing.
 * Against these it shows what takes an option away; against the quiet ones, what brings it.
 * @param quiet answers that say the least
 */
export function fittingAnswers(
  definition: Definition,
  quiet: FullAnswers,
  option: OptionId,
): FullAnswers {
  const { decision, questionnaire } = definition;
  // From the last question on: what comes early can open or close what comes later.
  const questions = questionnaire.questions.toReversed();
  return decision.needs[option].reduce(
    (answers, need) => giving(definition, answers, questions, option, need) ?? answers,
    quiet,
  );
}

/** The answers with the first one put in that gives the option this effect. */
function giving(
  definition: Definition,
  answers: FullAnswers,
  questions: readonly Question[],
  option: OptionId,
  need: EffectKind,
): FullAnswers | undefined {
  for (const { id, options } of questions) {
    for (const candidate of options) {
      const tried = new Map(answers).set(id, [candidate]);
      const reasons = decideAll(definition, tried).options?.[option].reasons ?? [];
      if (reasons.some(({ effect }) => effect === need)) return tried;
    }
  }
  return undefined;
}
