import { bandsOfTime } from '../bands.ts';
import type { Band } from '../bands.ts';
import type { Gate } from '../gates.ts';

/** Answers by question; what is not here is not asked. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/**
 * A condition as a document words it, by itself. Much of it is said twice in the documents
 * (a sign ends the questions, and the next question is asked only without one), so no run can
 * tell whether both are there; answers that no run has can.
 */
export interface Worded {
  readonly holdsWith: readonly Given[];
  readonly failsWith: readonly Given[];
}

export const each = (question: string, options: readonly string[], beside: Given = {}): Given[] =>
  options.map((option) => ({ ...beside, [question]: option }));

export const except = (options: readonly string[], ...out: readonly string[]) =>
  options.filter((option) => !out.includes(option));
/** With any of the options, also where every other box is ticked beside them. */
export const oneOf = (
  question: string,
  options: readonly string[],
  others: readonly string[],
): Worded => ({
  holdsWith: [...each(question, options), { [question]: [...options, ...others] }],
  failsWith: each(question, others),
});

/** Whatever was answered. */
export const always: Worded = { holdsWith: [{}], failsWith: [] };

/** The same with more answers beside. */
export const beside = (list: readonly Given[], more: Given): Given[] =>
  list.map((given) => ({ ...given, ...more }));

/** Each procedure that has a gate, at each answer to how long ago that passes the test. */
export const gatesAt = (
  list: readonly Gate[],
  wanted: (when: Band, last: Band) => boolean,
  more: Given,
): Given[] =>
  list.flatMap(([procedure, , last]) =>
    bandsOfTime
      .filter((when) => wanted(when, last))
      .map((when) => ({
        ...more,
        'recent-procedures': procedure,
        [`when-${procedure}`]: when,
      })),
  );
