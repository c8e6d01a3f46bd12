import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** A server of its own, with an empty database that is removed when it stops. */
export interface StartedServer {
  readonly origin: string;
  /** Token of the one-time link that creates the owner. */
  readonly ownerToken: string;
  readonly stop: () => Promise<void>;
}

/** Last thing that is said at start; every address stands above it. */
const lastLine = /^The key lies/u;

/**
 * Does what `npm start` does, on a free port of this machine.
 * @throws Error with what was said when it does not start
 */
export async function startServer(): Promise<StartedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'exosome-consult-pictures-'));
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    env: {
      PATH: process.env['PATH'],
      HOME: folder,
      PORT: '0',
      DATA_DIR: join(folder, 'data'),
      KEY_FILE: join(folder, 'key'),
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const stop = async (): Promise<void> => {
    if (child.exitCode === null) {
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true });
  };

  let said = '';
  // Reading goes on after the start, or a full pipe would hold the server up.
  const lines = createInterface(child.stdout);
  await new Promise<void>((resolve) => {
    lines.on('line', (line) => {
      if (!said.includes('The key lies')) said += `${line}\n`;
      if (lastLine.test(line)) resolve();
    });
    lines.on('close', resolve);
  });
  const origin = /^Patients' page: (\S+)\/$/mu.exec(said)?.[1];
  const ownerToken = /#link=(\S+)$/mu.exec(said)?.[1];
  if (origin !== undefined && ownerToken !== undefined) return { origin, ownerToken, stop };
  await stop();
  throw new Error(`The server did not start:\n${said}`);
}
