import type { RunAnswers } from './decided.ts';

/** Answers as engines read them: a list for every question that was answered. */
export function asLists(answers: RunAnswers): Record<string, readonly string[]> {
  const lists: Record<string, readonly string[]> = {};
  for (const [question, answer] of Object.entries(answers)) {
    lists[question] = typeof answer === 'string' ? [answer] : answer;
  }
  return lists;
}
