import type { Definition } from '../definition.ts';
import type { OptionId } from '../result-ids.ts';
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
  const given = questionnaire.questions
    .toReversed()
    .flatMap(({ id, options }) => options.map((candidate) => [id, [candidate]] as const));
  return decision.needs[option].reduce((answers, need) => {
    const gives = (tried: FullAnswers) =>
      decideAll(definition, tried).options?.[option].reasons.some(({ effect }) => effect === need);
    return given.map((answer) => new Map([...answers, answer])).find(gives) ?? answers;
  }, quiet);
}
