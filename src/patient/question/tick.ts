import type { Question } from '../../questions/index.ts';

type ManyQuestion = Extract<Question, { readonly kind: 'many' }>;

/**
 * The options that are ticked after one more was ticked or unticked. An option that
 * excludes the others clears them, and is cleared by them. A sign of section A is cleared by
 * its own box alone: "none" ticked beside it gives way to it.
 */
export function afterTick(
  question: ManyQuestion,
  chosen: readonly string[],
  option: string,
  isTicked: boolean,
): string[] {
  if (!isTicked) return chosen.filter((other) => other !== option);
  const isExclusive = (id: string): boolean => question.exclusive.includes(id);
  if (!isExclusive(option)) return [...chosen.filter((other) => !isExclusive(other)), option];
  return question.exclusiveGivesWay ? [...chosen, option] : [option];
}
