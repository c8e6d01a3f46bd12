import type { Condition } from './condition.ts';

/** The least that a condition must know of a question: its id and its options. */
export interface QuestionReference<Option extends string = string> {
  readonly id: string;
  readonly options: readonly Option[];
}

/**
 * True when at least one of `options` is chosen.
 * @param question the question value itself, so that a forward reference is an import cycle
 * @param options ids of its options; a typing error is a compile error
 */
export function hasAny<Option extends string>(
  question: QuestionReference<Option>,
  ...options: readonly NoInfer<Option>[]
): Condition {
  return { kind: 'has-any', question: question.id, options };
}

/**
 * True when the question is answered with none of `options`. There is no free "not":
 * a question that was not asked makes this false as well.
 */
export function hasNone<Option extends string>(
  question: QuestionReference<Option>,
  ...options: readonly NoInfer<Option>[]
): Condition {
  return { kind: 'has-none', question: question.id, options };
}

/** True when every part is; false without parts. */
export function all(...of: readonly Condition[]): Condition {
  return { kind: 'all', of };
}

/** True when at least one part is; false without parts. */
export function any(...of: readonly Condition[]): Condition {
  return { kind: 'any', of };
}

/** True when the practice profile says so. */
export function practiceFact(fact: string): Condition {
  return { kind: 'fact', fact };
}

/** Gives a condition the name that it has in the documents. */
export function named(name: string, is: Condition): Condition {
  return { kind: 'named', name, is };
}
