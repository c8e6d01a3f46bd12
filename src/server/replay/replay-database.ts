import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import * as z from 'zod/mini';
import type { ReplayedRange, ReplayLine, RowRange } from './replay-rows.ts';
import { addTallies, emptyTally } from './replay-tally.ts';
import type { ReplayTally } from './replay-tally.ts';
import type { ReplayJob } from './replay-worker.ts';

/** Rows that a thread takes at a time: enough that handing them out costs nothing. */
const rowsAtATime = 1_000;
/** Heap for what is young, in megabytes: a replay makes many objects and keeps hardly any. */
const youngHeap = 32;

export interface ReplayWatcher {
  /** Called after each range with what is counted so far. */
  readonly onTally: (tally: ReplayTally) => void;
  readonly onLine: (line: ReplayLine) => void;
}

const rangeSchema = z.custom<ReplayedRange>();

/**
 * Replays the rows of a database on every processor. Memory stays flat: each thread holds one
 * row, and what comes back are numbers and the lines of one range.
 * @throws what a thread throws, or that it ended: the others stop then
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
  const runThread = async (): Promise<void> => {
    const worker = new Worker(new URL('./replay-worker.ts', import.meta.url), {
      workerData: job,
      resourceLimits: { maxYoungGenerationSizeMb: youngHeap },
    });
    try {
      for (let range = takeRange(); range; range = takeRange()) {
        const replayed = await replayOn(worker, range);
        tally = addTallies(tally, replayed.tally);
        for (const line of replayed.lines) onLine(line);
        onTally(tally);
      }
    } catch (error) {
      // A report that lacks what one thread was to replay is none.
      next = to + 1;
      throw error;
    } finally {
      await worker.terminate();
    }
  };
  const ranges = Math.ceil((to - from + 1) / rowsAtATime);
  const threads = Math.min(availableParallelism(), ranges);
  await Promise.all(Array.from({ length: threads }, runThread));
  return tally;
}

function replayOn(worker: Worker, range: RowRange): Promise<ReplayedRange> {
  return new Promise((resolve, reject) => {
    worker.removeAllListeners();
    worker.on('message', (message) => resolve(z.parse(rangeSchema, message)));
    worker.on('error', reject);
    worker.on('exit', () => reject(new Error('a thread of the replay ended by itself')));
    worker.postMessage(range);
  });
}
