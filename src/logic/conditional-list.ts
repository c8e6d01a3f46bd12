import { awaitedAnswers } from './awaited-answers.ts';
import type { Condition } from './condition.ts';
import { onceFor } from './once-for.ts';

/** Something that counts where its condition holds, or always. */
interface Conditional {
  readonly when?: Condition;
}

/** Places in a list by what they wait for. */
interface Places {
  /** Those that wait for no answer. */
  readonly always: readonly number[];
  /** By question, then by option; under none, those that wait for any answer. */
  readonly byAnswer: ReadonlyMap<string, ReadonlyMap<string | undefined, readonly number[]>>;
}

/**
 * The entries of a list whose condition these answers can have made true, in order. Which
 * answers an entry waits for is worked out once for a list, so that the many that nothing in
 * a run touches are not looked at.
 * @param answers options chosen, by question that applies
 */
export function withinReach<Entry extends Conditional>(
  entries: readonly Entry[],
  answers: ReadonlyMap<string, readonly string[]>,
): Entry[] {
  const { always, byAnswer } = placesOf(entries);
  const isReached = new Uint8Array(entries.length);
  const reach = (places: readonly number[] = []): void => {
    for (const place of places) isReached[place] = 1;
  };
  reach(always);
  for (const [question, options] of answers) {
    const waiting = byAnswer.get(question);
    if (!waiting) continue;
    reach(waiting.get(undefined));
    for (const option of options) reach(waiting.get(option));
  }
  return entries.filter((_, place) => isReached[place]);
}

const placesOf = onceFor((entries: readonly Conditional[]): Places => {
  const always: number[] = [];
  const byAnswer = new Map<string, Map<string | undefined, number[]>>();
  for (const [place, { when }] of entries.entries()) {
    const awaited = when && awaitedAnswers(when);
    if (!awaited) always.push(place);
    for (const { question, option } of awaited ?? []) {
      const waiting = byAnswer.get(question) ?? new Map<string | undefined, number[]>();
      byAnswer.set(question, waiting);
      waiting.set(option, [...(waiting.get(option) ?? []), place]);
    }
  }
  return { always, byAnswer };
});
