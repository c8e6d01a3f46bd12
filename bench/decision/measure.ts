import { isDeepStrictEqual } from 'node:util';
import type { RunAnswers, Way } from './decided.ts';

/** Best time of a way, in microseconds a run. */
export interface Measured {
  readonly name: string;
  readonly microseconds: number;
}

/**
 * Holds every way against the first, run by run.
 * @throws Error with the first run on which two of them differ
 */
export async function compare(ways: readonly Way[], runs: readonly RunAnswers[]): Promise<void> {
  const [first, ...others] = ways;
  for (const run of runs) {
    const expected = await first?.decide(run);
    for (const way of others) {
      const found = await way.decide(run);
      if (isDeepStrictEqual(found, expected)) continue;
      throw new Error(
        `${way.name} decides otherwise:\n${JSON.stringify({ run, expected, found }, null, 1)}`,
      );
    }
  }
}

/**
 * Measures all ways in turns, so that whatever else the machine does meets them alike, and
 * keeps the best turn of each: the one that was disturbed least.
 */
export async function measure(
  ways: readonly Way[],
  runs: readonly RunAnswers[],
  turns: number,
): Promise<Measured[]> {
  const best = new Map<string, number>();
  for (let turn = 0; turn < turns; turn += 1) {
    for (const { name, decide } of ways) {
      const started = process.hrtime.bigint();
      for (const run of runs) {
        const decided = decide(run);
        // Awaiting what is at hand already would cost those that answer at once.
        if (decided instanceof Promise) await decided;
      }
      const microseconds = Number(process.hrtime.bigint() - started) / 1_000 / runs.length;
      best.set(name, Math.min(best.get(name) ?? Infinity, microseconds));
    }
  }
  return [...best].map(([name, microseconds]) => ({ name, microseconds }));
}
