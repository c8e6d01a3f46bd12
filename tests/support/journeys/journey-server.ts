import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { compiledBefore } from '../server/compiled.ts';
import { quickFolder } from '../server/quick-folder.ts';

export const projectRoot = join(import.meta.dirname, '../../..');

/** Longest time for a server to say that it listens, in milliseconds. */
const longestStart = 20_000;
const pollMilliseconds = 20;

/** Addresses of the tests' own visitors are read from the header that a proxy would set. */
const trustedProxy = '127.0.0.1/32';

const aMoment = () => new Promise((resolve) => setTimeout(resolve, pollMilliseconds));

/** The real server in a process of its own, with its data in a folder of its own. */
export class JourneyServer {
  readonly folder: string;
  readonly #project: string;
  #child: ChildProcess | undefined;
  #output = '';
  #port = '0';

  private constructor(folder: string, project: string) {
    this.folder = folder;
    this.#project = project;
  }

  /**
   * Starts a server on a free port and an empty folder.
   * @param project folder of what is served: this project, or a copy of it
   */
  static async start(project = projectRoot): Promise<JourneyServer> {
    const folder = await mkdtemp(join(quickFolder, 'exosome-journey-'));
    const server = new JourneyServer(folder, project);
    await server.startAgain();
    return server;
  }

  get dataFolder(): string {
    return join(this.folder, 'data');
  }

  get environment(): Readonly<Record<string, string>> {
    return {
      DATA_DIR: this.dataFolder,
      KEY_FILE: join(this.folder, 'keys', 'key'),
      PORT: this.#port,
      TRUSTED_PROXY: trustedProxy,
    };
  }

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Everything that every process of this server has written so far. */
  get log(): string {
    return this.#output;
  }

  /** The token of the last one-time link that was printed. */
  get ownerToken(): string {
    const token = [...this.#output.matchAll(/#link=(\S+)/gu)].at(-1)?.[1];
    if (token === undefined) throw new Error(`no owner's link in: ${this.#output}`);
    return token;
  }

  /** Starts the server on the same data; after the first time on the same port as well. */
  async startAgain(): Promise<void> {
    const saidBefore = this.#output.length;
    const child = spawn(process.execPath, [join(this.#project, 'src/server/main.ts')], {
      env: {
        PATH: process.env['PATH'],
        HOME: this.folder,
        ...compiledBefore,
        ...this.environment,
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#child = child;
    // A worker that is stopped in the middle leaves no server behind.
    process.once('exit', () => child.kill('SIGKILL'));
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (this.#output += text));
    }
    const deadline = Date.now() + longestStart;
    while (!this.#output.slice(saidBefore).includes('Keep a copy elsewhere')) {
      if (child.exitCode !== null || Date.now() > deadline) {
        throw new Error(`the server did not start: ${this.#output}`);
      }
      await aMoment();
    }
    const said = this.#output.slice(saidBefore);
    this.#port = /Patients' page: http:\/\/127\.0\.0\.1:(\d+)\//u.exec(said)?.[1] ?? this.#port;
  }

  /** Asks it to stop, and waits until it has. */
  stop(): Promise<number | null> {
    return this.#end('SIGTERM');
  }

  /** Ends it in the middle of whatever it does. */
  kill(): Promise<number | null> {
    return this.#end('SIGKILL');
  }

  /** From now on it takes connections and says nothing, until it is resumed. */
  pause(): void {
    this.#child?.kill('SIGSTOP');
  }

  resume(): void {
    this.#child?.kill('SIGCONT');
  }

  /** Makes room for a restored database: the old one is kept beside it. */
  async moveDataAway(): Promise<void> {
    await rename(this.dataFolder, join(this.folder, 'data-before'));
  }

  /** Ends it and removes what it has written. */
  async remove(): Promise<void> {
    await this.kill();
    await rm(this.folder, { recursive: true, force: true });
  }

  async #end(signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> {
    const child = this.#child;
    if (!child || child.exitCode !== null || child.signalCode !== null) return null;
    const closed = once(child, 'close');
    child.kill(signal);
    await closed;
    return child.exitCode;
  }
}
