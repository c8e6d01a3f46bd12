import type { Walk } from '../../questions/index.ts';
import type { Definition } from '../definition.ts';
import type { Result } from '../result.ts';
import { clearableFacts } from './clearable-facts.ts';
import { explainStatuses } from './explain-statuses.ts';
import type { Explanation } from './explanation.ts';
import { orderChecklist } from './order-checklist.ts';
import { referencesOf } from './references.ts';

/**
 * Explains a decided run by deciding others like it: everything here is recomputed with
 * `assess`, nothing is read off the rules.
 * @param decided the run and its result, as `assess` gave them for this definition
 */
export function explain(
  definition: Definition,
  { walk, result }: { readonly walk: Walk; readonly result: Result },
): Explanation {
  const references = referencesOf(definition);
  const clearable = clearableFacts(definition, walk, result, references.quiet);
  return {
    causes: explainStatuses(definition, references, walk.answers, result),
    clearable,
    checklist: orderChecklist(result.callChecklist, clearable).map(({ id }) => id),
  };
}
