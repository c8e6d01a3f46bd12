import type { Condition } from './condition.ts';

/** Ids of every question that a condition names. */
export function questionsIn(condition: Condition): readonly string[] {
  switch (condition.kind) {
    case 'has-any':
    case 'has-none':
      return [condition.question];
    case 'all':
    case 'any':
      return condition.of.flatMap(questionsIn);
    case 'named':
      return questionsIn(condition.is);
    case 'fact':
      return [];
  }
}
