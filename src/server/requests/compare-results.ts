import { toShown } from '../../consultation/index.ts';
import type { Shown } from '../../consultation/index.ts';
import { levelIds, levelsWithOptions, optionIds, optionStatuses } from '../../rules/index.ts';
import type { Level, Result } from '../../rules/index.ts';

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

const undecided: readonly Level[] = levelsWithOptions;

/**
 * Whether the current versions would have been more careful than what the person saw: an
 * earlier end, a stricter status of an option, or a caution that was not shown. That the
 * current questionnaire could not decide these answers counts as well.
 */
export function isMoreCautious(current: Result | null, named: Result): boolean {
  if (!current) return true;
  if (isEnd(current.level) && rank(current.level) < rank(named.level)) return true;
  const { options } = current;
  if (!options) return false;
  const stricter = optionIds.some((id) => {
    const before = named.options?.[id].status;
    return before !== undefined && strictness(options[id].status) < strictness(before);
  });
  const shown = new Set(named.cautions.map(({ id }) => id));
  return stricter || (named.options !== null && current.cautions.some(({ id }) => !shown.has(id)));
}

function isEnd(level: Level): boolean {
  return !undecided.includes(level);
}

function rank(level: Level): number {
  return levelIds.indexOf(level);
}

function strictness(status: (typeof optionStatuses)[number]): number {
  return optionStatuses.indexOf(status);
}
