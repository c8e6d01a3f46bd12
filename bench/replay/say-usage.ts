import { isMainThread } from 'node:worker_threads';

/** Loaded before a program: says at its end what it took, threads included. */
if (isMainThread) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    const seconds = (microseconds: number) => (microseconds / 1e6).toFixed(1);
    const said = [
      `${process.uptime().toFixed(1)} s in all`,
      `${seconds(userCPUTime)} s of processor and ${seconds(systemCPUTime)} s of system`,
      `${Math.round(maxRSS / 1024)} MB of memory at the most`,
    ];
    process.stdout.write(`${said.join(', ')}\n`);
  });
}
