import { toShown } from '../../consultation/index.ts';
import type { Shown } from '../../consultation/index.ts';
import { compareOutcomes, optionIds } from '../../rules/index.ts';
import type { Result } from '../../rules/index.ts';

/** Whether the page showed this result. The order of ids does not matter. */
export function isSameResult(shown: Shown, result: Result): boolean {
  return JSON.stringify(inOrder(shown)) === JSON.stringify(inOrder(toShown(result)));
}

function inOrder({ level, options, cautions, advice }: Shown): unknown {
  const perOption = optionIds.map((id) => {
    const option = options?.[id];
    return option ? [option.status, option.reasons.toSorted()] : null;
  });
  return [level, perOption, cautions.toSorted(), advice.toSorted()];
}

/**
 * Whether the current versions would have been more careful than what the person saw. That
 * the current questionnaire could not decide these answers counts as well.
 */
export function isMoreCautious(current: Result | null, named: Result): boolean {
  if (!current) return true;
  return compareOutcomes(named, current).some(({ direction }) => direction === 'more');
}
