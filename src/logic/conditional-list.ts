import { awaitedAnswers } from './awaited-answers.ts';
import type { Condition } from './condition.ts';

/** Something that counts where its condition holds, or always. */
interface Conditional {
  readonly when?: Condition;
}

/** Places in a list by the answer that they wait for. */
interface Places {
  readonly always: readonly number[];
  readonly byQuestion: ReadonlyMap<string, PlacesOfQuestion>;
}

interface PlacesOfQuestion {
  readonly onAnyAnswer: number[];
  readonly byOption: Map<string, number[]>;
}

const known = new WeakMap<readonly Conditional[], Places>();

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
  const { always, byQuestion } = placesOf(entries);
  const reached = new Set(always);
  for (const [question, options] of answers) {
    const places = byQuestion.get(question);
    if (!places) continue;
    for (const place of places.onAnyAnswer) reached.add(place);
    for (const option of options) {
      for (const place of places.byOption.get(option) ?? []) reached.add(place);
    }
  }
  return [...reached].sort((one, other) => one - other).flatMap((place) => entries[place] ?? []);
}

function placesOf(entries: readonly Conditional[]): Places {
  const found = known.get(entries);
  if (found) return found;
  const always: number[] = [];
  const byQuestion = new Map<string, PlacesOfQuestion>();
  for (const [place, { when }] of entries.entries()) {
    const awaited = when && awaitedAnswers(when);
    if (!awaited) always.push(place);
    for (const { question, option } of awaited ?? []) {
      const places: PlacesOfQuestion = byQuestion.get(question) ?? {
        onAnyAnswer: [],
        byOption: new Map(),
      };
      byQuestion.set(question, places);
      if (option === undefined) places.onAnyAnswer.push(place);
      else places.byOption.set(option, [...(places.byOption.get(option) ?? []), place]);
    }
  }
  const places = { always, byQuestion };
  known.set(entries, places);
  return places;
}
