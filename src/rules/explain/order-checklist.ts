import type { ChecklistLine } from '../result.ts';
import type { ClearableFact } from './explanation.ts';

/** What holds something back comes before what is only unsure, where both clear up as much. */
const kinds: readonly ChecklistLine['kind'][] = ['level', 'held-back', 'not-sure', 'told-to-staff'];

/**
 * The call checklist by what it could clear up: what gave the run its level first, then the
 * lines whose answer can lift most options, then those that can take most reasons away.
 */
export function orderChecklist(
  lines: readonly ChecklistLine[],
  facts: readonly ClearableFact[],
): readonly ChecklistLine[] {
  return lines
    .map((line) => ({ line, ...mostCleared(line, facts) }))
    .toSorted(
      (one, other) =>
        other.lifted - one.lifted ||
        other.cleared - one.cleared ||
        kinds.indexOf(one.line.kind) - kinds.indexOf(other.line.kind),
    )
    .map(({ line }) => line);
}

/** The most that any answer to a question of the line could do. */
function mostCleared({ answers }: ChecklistLine, facts: readonly ClearableFact[]) {
  const gains = facts
    .filter(({ question }) => answers.some((cause) => cause.question === question))
    .flatMap(({ outcomes }) => outcomes.map(({ gain }) => gain));
  return {
    lifted: Math.max(0, ...gains.map(({ lifted }) => lifted)),
    cleared: Math.max(0, ...gains.map(({ cleared }) => cleared)),
  };
}
