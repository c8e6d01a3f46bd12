import type { Condition } from './condition.ts';

/** Key of an answer: of one option of a question, or of whatever it is answered with. */
export function answerKey(question: string, option = ''): string {
  return `${question} ${option}`;
}

/**
 * Answers without one of which a condition cannot be true, by key, so that it need not be
 * looked at before. Nothing for a condition that can be true without any answer.
 */
export function awaitedAnswers(condition: Condition): readonly string[] | undefined {
  switch (condition.kind) {
    case 'has-any':
      return condition.options.map((option) => answerKey(condition.question, option));
    case 'has-none':
      return [answerKey(condition.question)];
    case 'fact':
      return undefined;
    case 'named':
      return awaitedAnswers(condition.is);
    case 'any': {
      const parts = condition.of.map(awaitedAnswers);
      return parts.includes(undefined) ? undefined : parts.flatMap((part) => part ?? []);
    }
    case 'all': {
      if (condition.of.length === 0) return [];
      // Each part has to be true, so waiting for one of them is enough: the quickest to look at.
      const parts = condition.of.map((part) => awaitedAnswers(part) ?? []);
      const awaited = parts.filter((part) => part.length > 0);
      return awaited.toSorted((one, other) => one.length - other.length)[0];
    }
  }
}
