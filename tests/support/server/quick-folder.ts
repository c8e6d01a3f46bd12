import { accessSync, constants, statfsSync } from 'node:fs';
import { tmpdir } from 'node:os';

/** Many times what a whole run writes: what lies in memory is taken from the programs. */
const bytesToSpare = 2 ** 30;

function isRoomy(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize > bytesToSpare;
  } catch {
    return false;
  }
}

const memory = '/dev/shm';

/**
 * Where tests make their databases. A commit waits until it is on the disk, which is most of
 * the time of many a test; where this machine has a folder in its memory, it is there at once.
 */
export const quickFolder = isRoomy(memory) ? memory : tmpdir();
