import type { ChecklistLine } from '../../rules/index.ts';
import { lookUp } from '../language/look-up.ts';

/** A line of its own, or several that are asked in one go. */
export interface ChecklistGroup {
  readonly key: string;
  readonly lines: readonly ChecklistLine[];
  /** What is asked for all of them; undefined for a line of its own. */
  readonly together: string | undefined;
}

/**
 * Folds lines that would ask nearly the same, each where the first of them stands.
 * @param together what is asked instead, by what stands behind the dot of a rule's id
 */
export function foldedChecklist(
  lines: readonly ChecklistLine[],
  together: Readonly<Record<string, string>>,
): readonly ChecklistGroup[] {
  const groups = new Map<string, ChecklistLine[]>();
  const keyOf = ({ id }: ChecklistLine) => {
    const [, reason = ''] = id.split('.');
    return lookUp(together, reason) === undefined ? id : reason;
  };
  for (const line of lines) {
    const key = keyOf(line);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups].map(([key, folded]) => ({
    key,
    lines: folded,
    together: folded.length > 1 ? lookUp(together, key) : undefined,
  }));
}
