import { once } from 'node:events';
import { StringDecoder } from 'node:string_decoder';
import { assessLine, lineError, longestLine } from '../src/interop/index.ts';
import { loadCurrentDefinition } from '../src/server/definitions/working-definition.ts';

/** Lines between two updates of the progress. */
const linesPerUpdate = 5_000;
/** Answers are written in pieces of about this many characters. */
const charactersPerWrite = 65_536;

const { definition } = loadCurrentDefinition();
const showsProgress = process.stderr.isTTY;
let lines = 0;
let pending = '';
let tooLong = false;
let output = '';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // The reader has closed the pipe (`| head`): nothing is left to do.
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});

async function write(answer: string): Promise<void> {
  output += `${answer}\n`;
  lines += 1;
  if (showsProgress && lines % linesPerUpdate === 0) process.stderr.write(`\r${lines} lines`);
  if (output.length >= charactersPerWrite) await flush();
}

async function flush(): Promise<void> {
  const piece = output;
  output = '';
  if (piece !== '' && !process.stdout.write(piece)) await once(process.stdout, 'drain');
}

async function endLine(rest: string): Promise<void> {
  const line = pending + rest;
  pending = '';
  await write(tooLong ? lineError(null, 'too-long') : assessLine(definition, line));
  tooLong = false;
}

/** Keeps the unfinished line, and no more of it than could still be read. */
function keep(rest: string): void {
  tooLong ||= pending.length + rest.length > longestLine;
  pending = tooLong ? '' : pending + rest;
}

const decoder = new StringDecoder('utf8');
for await (const chunk of process.stdin) {
  const parts = decoder.write(chunk).split('\n');
  const last = parts.pop() ?? '';
  for (const part of parts) await endLine(part);
  keep(last);
}
keep(decoder.end());
if (pending !== '' || tooLong) await endLine('');
await flush();
if (showsProgress) process.stderr.write(`\r${lines} lines\n`);
