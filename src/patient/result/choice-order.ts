import { choiceIds } from '../../rules/index.ts';
import type { ChoiceId } from '../../rules/index.ts';

/** Hexadecimal digits of a draft's id that turn the order: enough that no turn comes more often. */
const digits = 8;

/**
 * The choices in the order in which one person sees them: always the same circle, begun at a
 * place that chance gave the draft. So none stands first by our wish, and none moves while
 * someone reads, reloads or changes an answer.
 * @param requestId random digits of the draft
 */
export function choiceOrder(requestId: string): readonly ChoiceId[] {
  const first = Number.parseInt(requestId.slice(0, digits), 16) % choiceIds.length;
  return [...choiceIds.slice(first), ...choiceIds.slice(0, first)];
}
