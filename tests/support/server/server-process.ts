import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';
import { compiledBefore } from './compiled.ts';

const server = new URL('../../../src/server/main.ts', import.meta.url);

/** A process of this project, with everything that it has said so far. */
export interface ServerProcess {
  readonly child: ChildProcess;
  readonly output: () => string;
  readonly errors: () => string;
  /** Resolves with the exit code once the process has ended; null after a kill. */
  readonly ended: Promise<number | null>;
}

/** How a process is started when a test does not say otherwise. */
export interface ProcessOptions {
  /** Script of the project; the server itself when left out. */
  readonly script?: URL;
  readonly environment: Readonly<Record<string, string>>;
  readonly arguments?: readonly string[];
  /** User that it runs as; only root may say so. */
  readonly user?: number;
}

/** Starts a script of the project in a process of its own, ended when the test ends. */
export function startProcess(options: ProcessOptions): ServerProcess {
  const { script = server, environment, user } = options;
  const child = spawn(process.execPath, [fileURLToPath(script), ...(options.arguments ?? [])], {
    env: {
      PATH: process.env['PATH'],
      HOME: environment['HOME'] ?? '/nonexistent',
      ...compiledBefore,
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(user === undefined ? {} : { uid: user, gid: user }),
  });
  let output = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const ended = once(child, 'close').then(() => child.exitCode);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return { child, output: () => output, errors: () => errors, ended };
}

/** Longest time for a server to say that it listens, in milliseconds. */
const longestStart = 15_000;
const pollMilliseconds = 20;

/** Waits until a process has said something; fails with its errors if it ends before. */
export async function waitForOutput(server: ServerProcess, text: string): Promise<void> {
  const deadline = Date.now() + longestStart;
  while (!server.output().includes(text)) {
    if (server.child.exitCode !== null || Date.now() > deadline) {
      throw new Error(`no "${text}" in: ${server.output()}${server.errors()}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pollMilliseconds));
  }
}
