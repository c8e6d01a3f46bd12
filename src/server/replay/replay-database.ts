import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import type { ReplayedRange, ReplayLine, RowRange } from './replay-rows.ts';
import { addTallies, emptyTally } from './replay-tally.ts';
import type { ReplayTally } from './replay-tally.ts';
import type { ReplayJob } from './replay-worker.ts';

/** Rows that a thread takes at a time: enough that handing them out costs nothing. */
const rowsAtATime = 1_000;
/** Heap for what is young, in megabytes: a replay makes many short-lived objects. */
const youngHeap = 64;

export interface ReplayWatcher {
  /** Called after each range with what is counted so far. */
  readonly onTally: (tally: ReplayTally) => void;
  readonly onLine: (line: ReplayLine) => void;
}

const rangeSchema = z.custom<ReplayedRange>();

/**
 * Replays the rows of a database on every processor. Memory stays flat: each thread holds a
 * few rows, and what comes back are numbers and the lines of one range.
 */
export async function replayDatabase(
  job: ReplayJob,
  { from, to }: RowRange,
  { onTally, onLine }: ReplayWatcher,
): Promise<ReplayTally> {
  let next = from;
  let tally = emptyTally;
  const takeRange = (): RowRange | undefined => {
    if (next > to) return undefined;
    const range = { from: next, to: Math.min(next + rowsAtATime - 1, to) };
    next = range.to + 1;
    return range;
  };
  const runThread = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), {
        workerData: job,
        resourceLimits: { maxYoungGenerationSizeMb: youngHeap },
      });
      const giveNext = (): void => {
        const range = takeRange();
        if (range) worker.postMessage(range);
        else void worker.terminate().then(() => resolve());
      };
      worker.on('error', reject);
      worker.on('message', (message) => {
        const replayed = z.parse(rangeSchema, message);
        tally = addTallies(tally, replayed.tally);
        for (const line of replayed.lines) onLine(line);
        onTally(tally);
        giveNext();
      });
      giveNext();
    });
  await Promise.all(Array.from({ length: availableParallelism() }, runThread));
  return tally;
}
