import type { DefinitionFault } from './definition-fault.ts';

type Said = Pick<DefinitionFault, 'wrong' | 'remedy'>;

/** What is said of an entry that asks of one which comes after it. */
export function asksTooEarly(other: string): Said {
  return {
    wrong: `It asks of ${other}, which does not stand before it.`,
    remedy: `Move it below ${other}, or let it ask of an earlier question.`,
  };
}

/** What is said of entries that wait for each other, from the first back to itself. */
export function waitInACircle(way: readonly string[]): Said {
  return {
    wrong: `It waits for ${way.join(', which waits for ')}: none of them is ever asked.`,
    remedy: 'Let one of them ask of earlier questions only.',
  };
}

/** The shortest way along which one entry waits for another, both included. */
export function wayFrom(
  start: string,
  end: string,
  waitsFor: ReadonlyMap<string, readonly string[]>,
): readonly string[] | undefined {
  const ways = new Map([[start, [start]]]);
  // A map goes on to what is added while it is read.
  for (const [id, way] of ways) {
    if (id === end) return way;
    for (const next of new Set(waitsFor.get(id))) {
      if (!ways.has(next)) ways.set(next, [...way, next]);
    }
  }
  return undefined;
}
