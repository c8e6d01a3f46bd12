import type { Walk } from '../../questions/index.ts';
import type { Definition } from '../definition.ts';
import type { Result } from '../result.ts';
import { clearableFacts } from './clearable-facts.ts';
import { explainStatuses } from './explain-statuses.ts';
import type { Explanation } from './explanation.ts';
import { orderChecklist } from './order-checklist.ts';
import { referencesOf } from './references.ts';

/** A decided run: what was asked and answered, and what came of it. */
interface Decided {
  readonly walk: Walk;
  readonly result: Result;
}

/**
 * The fewest answers behind what ended a run, or behind each of its two statuses.
 * @param decided the run and its result, as `assess` gave them for this definition
 */
export function explainCauses(
  definition: Definition,
  { walk, result }: Decided,
): Explanation['causes'] {
  return explainStatuses(definition, referencesOf(definition), walk.answers, result);
}

/**
 * Explains a decided run by deciding others like it: everything here is recomputed with
 * `assess`, nothing is read off the rules.
 * @param decided the run and its result, as `assess` gave them for this definition
 */
export function explain(definition: Definition, { walk, result }: Decided): Explanation {
  const { quiet } = referencesOf(definition);
  const clearable = clearableFacts(definition, walk, result, quiet);
  return {
    causes: explainCauses(definition, { walk, result }),
    clearable,
    checklist: orderChecklist(result.callChecklist, clearable).map(({ id }) => id),
  };
}
