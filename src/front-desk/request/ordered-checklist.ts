import type { RequestPage } from '../../consultation/staff-api.ts';
import type { ChecklistLine } from '../../rules/index.ts';

/** What to confirm on the phone: what an answer could clear up most comes first. */
export function orderedChecklist({
  result,
  explanation,
}: RequestPage['shown']): readonly ChecklistLine[] {
  const { callChecklist } = result;
  if (!explanation) return callChecklist;
  const { checklist } = explanation;
  return callChecklist.toSorted(
    (one, other) => checklist.indexOf(one.id) - checklist.indexOf(other.id),
  );
}
