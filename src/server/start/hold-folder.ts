import { join } from 'node:path';
import Database from 'better-sqlite3';
import { StartRefusal } from './start-refusal.ts';

/** The file by which a folder is held; it stays where a server ran before. */
export function lockFile(dataFolder: string): string {
  return join(dataFolder, 'server.lock');
}

/**
 * Keeps a second server off the same folder: it would replace the owner's link and count
 * limits by itself. The lock is the operating system's, so a killed process leaves none.
 * @returns what gives the folder free again
 * @throws StartRefusal when another server holds it
 */
export function holdFolder(dataFolder: string): () => void {
  const lock = new Database(lockFile(dataFolder), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new StartRefusal(
      `Another server already uses the folder ${dataFolder}: stop that one, or set DATA_DIR to another folder.`,
    );
  }
  return () => lock.close();
}
