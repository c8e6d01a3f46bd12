import { join } from 'node:path';

/** The embedded database, in the folder that holds the data. */
export function databaseFile(dataFolder: string): string {
  return join(dataFolder, 'exosome-consult.sqlite');
}
