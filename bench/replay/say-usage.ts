import { isMainThread } from 'node:worker_threads';

/** How often memory is looked at. */
const milliseconds = 250;

/**
 * Loaded before a program: says at its end what it took, threads included. The system's own
 * highest figure for memory is of no use: a program that another one starts begins with the
 * figure of that one, which has just filled a database with a large cache.
 */
if (isMainThread) {
  const memory: number[] = [];
  const look = setInterval(() => memory.push(process.memoryUsage.rss()), milliseconds);
  look.unref();
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = (microseconds: number) => (microseconds / 1e6).toFixed(1);
    const said = [
      `${process.uptime().toFixed(1)} s in all`,
      `${seconds(userCPUTime)} s of processor and ${seconds(systemCPUTime)} s of system`,
      `at the most ${highestOfFifths(memory).join(', ')} MB of memory in each fifth of the time`,
    ];
    process.stdout.write(`${said.join(', ')}\n`);
  });
}

function highestOfFifths(memory: readonly number[]): number[] {
  const fifth = Math.ceil(memory.length / 5);
  return Array.from({ length: 5 }, (_, step) => {
    const highest = Math.max(0, ...memory.slice(step * fifth, (step + 1) * fifth));
    return Math.round(highest / 1e6);
  });
}
