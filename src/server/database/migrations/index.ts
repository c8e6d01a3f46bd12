import type { Migration } from 'kysely/migration';
import { createRequests } from './0001-requests.ts';

/** Every migration, by name, in order. Forward only; a released one is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-requests': createRequests,
};
