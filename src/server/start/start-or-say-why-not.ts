import type { Environment } from '../config.ts';
import { describeError } from '../logging.ts';
import type { Adjust } from './compose-server.ts';
import { runServer } from './run-server.ts';
import { StartRefusal } from './start-refusal.ts';

/** Starts the server, or ends the process with one sentence that says what to do. */
export async function startOrSayWhyNot(environment: Environment, adjust?: Adjust): Promise<void> {
  // Whatever is written is for this user alone.
  process.umask(0o077);
  try {
    await runServer(environment, adjust);
  } catch (error) {
    process.stderr.write(`${sentenceFor(error)}\n`);
    process.exit(1);
  }
}

function sentenceFor(error: unknown): string {
  if (error instanceof StartRefusal) return error.message;
  const { name, code, frames } = describeError(error instanceof Error ? error : new Error());
  const where = frames[0] ? ` ${frames[0]}` : '';
  return `The server could not start because of a fault in the program: report it as ${name} ${code ?? ''}${where}.`;
}
