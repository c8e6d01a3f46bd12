import type { Condition } from './condition.ts';

/** An answer that a condition waits for: one option, or whatever is answered. */
export interface AwaitedAnswer {
  readonly question: string;
  readonly option?: string;
}

/**
 * Answers without one of which a condition cannot be true, so that it need not be looked at
 * before. Nothing for a condition that can be true without any answer.
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
      return parts.some((part) => part === undefined)
        ? undefined
        : parts.flatMap((part) => part ?? []);
    }
    case 'all': {
      // Each part has to be true, so waiting for one of them is enough; without parts none is.
      const parts = condition.of.flatMap((part) => {
        const awaited = awaitedAnswers(part);
        return awaited ? [awaited] : [];
      });
      const [fewest = condition.of.length === 0 ? [] : undefined] = parts.toSorted(
        (one, other) => one.length - other.length,
      );
      return fewest;
    }
  }
}
