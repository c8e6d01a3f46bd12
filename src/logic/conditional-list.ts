import { answerKey, awaitedAnswers } from './awaited-answers.ts';
import type { Condition } from './condition.ts';
import { onceFor } from './once-for.ts';

/** Something that counts where its condition holds, or always. */
interface Conditional {
  readonly when?: Condition;
}

/** Places in a list by the answer that they wait for; under none, those that wait for none. */
type Places = ReadonlyMap<string | undefined, readonly number[]>;

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
  const places = placesOf(entries);
  const reached = new Set(places.get(undefined));
  for (const [question, options] of answers) {
    for (const option of ['', ...options]) {
      for (const place of places.get(answerKey(question, option)) ?? []) reached.add(place);
    }
  }
  return [...reached].sort((one, other) => one - other).flatMap((place) => entries[place] ?? []);
}

const placesOf = onceFor((entries: readonly Conditional[]): Places => {
  const places = new Map<string | undefined, number[]>();
  for (const [place, { when }] of entries.entries()) {
    for (const key of (when && awaitedAnswers(when)) ?? [undefined]) {
      const waiting = places.get(key) ?? [];
      places.set(key, waiting);
      waiting.push(place);
    }
  }
  return places;
});
