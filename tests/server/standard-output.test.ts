import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { compiledBefore } from '../support/server/compiled.ts';
import { createRealPlace } from '../support/server/real-place.ts';

const main = fileURLToPath(new URL('../../src/server/main.ts', import.meta.url));

/** A server on a place of its own that logs there, and the end of it. */
async function startLoggingTo(log: number | 'pipe') {
  const { environment, origin } = await createRealPlace();
  const child = spawn(process.execPath, [main], {
    env: { PATH: process.env['PATH'], HOME: '/nonexistent', ...compiledBefore, ...environment },
    stdio: ['ignore', log, 'inherit'],
  });
  const ended = once(child, 'close').then(() => child.exitCode);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, ended, origin };
}

/** Asks until the server answers; a test that waits too long fails by itself. */
async function statusOf(address: string): Promise<number> {
  for (;;) {
    const answer = await fetch(address).catch(() => undefined);
    if (answer) return answer.status;
    await setTimeout(100);
  }
}

async function expectToServe({ child, ended, origin }: Awaited<ReturnType<typeof startLoggingTo>>) {
  for (let count = 0; count < 5; count += 1) expect(await statusOf(`${origin}/readyz`)).toBe(200);
  child.kill('SIGTERM');
  expect(await ended).toBe(0);
}

describe.runIf(process.platform === 'linux')('a server', () => {
  it('whose log lies on a full disk answers and ends as before', async () => {
    const full = openSync('/dev/full', 'w');
    onTestFinished(() => closeSync(full));
    await expectToServe(await startLoggingTo(full));
  }, 30_000);

  it('whose log nobody reads any more answers and ends as before', async () => {
    const server = await startLoggingTo('pipe');
    server.child.stdout?.destroy();
    await expectToServe(server);
  }, 30_000);
});
