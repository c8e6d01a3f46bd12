import type { Condition } from './condition.ts';

/** One option of a question, or whatever it is answered with. */
export interface AwaitedAnswer {
  readonly question: string;
  /** None for any answer. */
  readonly option?: string;
}

/**
 * Answers without one of which a condition cannot be true, so that it need not be looked at
 * before. Nothing for a condition that waits for no answer.
 */
export function awaitedAnswers(condition: Condition): readonly AwaitedAnswer[] | undefined {
  switch (condition.kind) {
    case 'has-any':
      return condition.options.map((option) => ({ question: condition.question, option }));
    case 'has-none':
      return [{ question: condition.question }];
    case 'fact':
      return undefined;
    case 'named':
      return awaitedAnswers(condition.is);
    case 'any': {
      const parts = condition.of.map(awaitedAnswers);
      return parts.every((part) => part !== undefined) ? parts.flat() : undefined;
    }
    case 'all':
      // Each part has to be true, so waiting for one of them is enough: the quickest to look at.
      return condition.of
        .map(awaitedAnswers)
        .filter((part) => part !== undefined)
        .toSorted((one, other) => one.length - other.length)[0];
  }
}
