import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import type { Connection } from '../../../src/server/database/connect.ts';
import { startPostgres } from './postgres.ts';
import type { TestPostgres } from './postgres.ts';
import { createTestDatabase, migrateAsFarAs } from './test-app.ts';

/** Starting PostgreSQL for the first time takes a few seconds on a busy machine. */
const longestStart = 60_000;

/** One for each file of tests, started when the first of its tests needs it. */
let postgres: Promise<TestPostgres> | undefined;

/** A new PostgreSQL database for one test, migrated as far as it should be. */
async function createPostgresDatabase(lastMigration?: string): Promise<Connection> {
  postgres ??= startPostgres();
  const database = await (await postgres).createDatabase();
  onTestFinished(() => database.destroy());
  await migrateAsFarAs(database, lastMigration);
  return database;
}

/**
 * Declares the same tests for both stores.
 * @param declare gets a function that opens a new database for one test, migrated to the
 *   latest version or to the one that a migration made
 */
export function describeOnBothStores(
  situation: string,
  declare: (
    open: (lastMigration?: string) => Promise<Connection>,
    store: 'sqlite' | 'postgres',
  ) => void,
): void {
  describe(`${situation} (SQLite)`, () => {
    declare(createTestDatabase, 'sqlite');
  });
  describe(`${situation} (PostgreSQL)`, () => {
    beforeAll(async () => {
      postgres ??= startPostgres();
      await postgres;
    }, longestStart);
    declare(createPostgresDatabase, 'postgres');
  });
}

afterAll(async () => (await postgres)?.stop(), longestStart);
