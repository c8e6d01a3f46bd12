import { afterAll, beforeAll, describe, onTestFinished } from 'vitest';
import type { Connection } from '../../../src/server/database/connect.ts';
import { migrateToLatest } from '../../../src/server/database/migrate.ts';
import { startPostgres } from './postgres.ts';
import type { TestPostgres } from './postgres.ts';
import { createTestDatabase } from './test-app.ts';

/** Starting PostgreSQL for the first time takes a few seconds on a busy machine. */
const longestStart = 60_000;

/** One for each file of tests, started when the first of its tests needs it. */
let postgres: Promise<TestPostgres> | undefined;

/** A new, migrated PostgreSQL database for one test. */
async function createPostgresDatabase(): Promise<Connection> {
  postgres ??= startPostgres();
  const database = await (await postgres).createDatabase();
  onTestFinished(() => database.destroy());
  await migrateToLatest(database);
  return database;
}

/**
 * Declares the same tests for both stores.
 * @param declare gets a function that opens a new, migrated database for one test
 */
export function describeOnBothStores(
  situation: string,
  declare: (open: () => Promise<Connection>, store: 'sqlite' | 'postgres') => void,
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
