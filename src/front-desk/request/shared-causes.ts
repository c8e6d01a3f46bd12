import type { Cause } from '../../logic/index.ts';

/** The causes of one list that have an option which passes. */
function keepOptions(
  causes: readonly Cause[],
  keeps: (question: string, option: string) => boolean,
): Cause[] {
  return causes.flatMap(({ question, options }) => {
    const kept = options.filter((option) => keeps(question, option));
    return kept.length > 0 ? [{ question, options: kept }] : [];
  });
}

function includes(causes: readonly Cause[], question: string, option: string): boolean {
  return causes.some((cause) => cause.question === question && cause.options.includes(option));
}

/** The answers that are in both lists. */
export function sharedCauses(one: readonly Cause[], other: readonly Cause[]): Cause[] {
  return keepOptions(one, (question, option) => includes(other, question, option));
}

/** The answers of a list that are not in another one. */
export function withoutCauses(causes: readonly Cause[], without: readonly Cause[]): Cause[] {
  return keepOptions(causes, (question, option) => !includes(without, question, option));
}
