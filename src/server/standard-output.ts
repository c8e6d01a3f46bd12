import { writeSync } from 'node:fs';

const standardOutput = 1;
/** How long a reader who has fallen behind is waited for: so often, so many milliseconds. */
const patience = { times: 20, milliseconds: 10 } as const;

/**
 * Writes to the standard output. What cannot be written, because the disk is full or the
 * reader is gone, is left out: the server must neither end nor stand still for its log.
 */
export function writeOut(text: string, descriptor = standardOutput): void {
  let rest = Buffer.from(text);
  let waited = 0;
  while (rest.length > 0 && waited < patience.times) {
    try {
      rest = rest.subarray(writeSync(descriptor, rest));
    } catch (error) {
      const isFullPipe = error instanceof Error && 'code' in error && error.code === 'EAGAIN';
      if (!isFullPipe) return;
      waited += 1;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, patience.milliseconds);
    }
  }
}
