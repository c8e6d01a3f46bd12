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
let output = '';
const unfinished = { text: '', isTooLong: false };

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
  const { text, isTooLong } = unfinished;
  unfinished.text = '';
  unfinished.isTooLong = false;
  await write(isTooLong ? lineError(null, 'too-long') : assessLine(definition, text + rest));
}

/** Keeps the unfinished line, and no more of it than could still be read. */
function keep(rest: string): void {
  unfinished.isTooLong ||= unfinished.text.length + rest.length > longestLine;
  unfinished.text = unfinished.isTooLong ? '' : unfinished.text + rest;
}

/** Some editors put it before the first line of a file. */
const byteOrderMark = '\uFEFF';

const decoder = new StringDecoder('utf8');
let isFirst = true;
process.stdin.on('error', () => process.exit(1));
const chunks: AsyncIterable<Buffer> = process.stdin;
for await (const chunk of chunks) {
  const text = decoder.write(chunk);
  const parts = (isFirst && text.startsWith(byteOrderMark) ? text.slice(1) : text).split('\n');
  isFirst &&= text === '';
  const last = parts.pop() ?? '';
  for (const part of parts) await endLine(part);
  keep(last);
  // Whoever writes one line and waits for its answer gets it.
  await flush();
}
keep(decoder.end());
if (unfinished.text !== '' || unfinished.isTooLong) await endLine('');
await flush();
if (showsProgress) process.stderr.write(`\r${lines} lines\n`);
