import { beforeAll, describe, inject, onTestFinished } from 'vitest';
import type { Connection } from '../../../src/server/database/connect.ts';
import { createPostgresDatabase, postgresAddress } from './postgres.ts';
import type { PostgresAddress } from './postgres.ts';
import { migratedTemplate } from './shared-postgres.ts';
import { createTestDatabase, migrateAsFarAs } from './test-app.ts';

/** Starting PostgreSQL takes a few seconds on a busy machine. */
const longestStart = 60_000;

let address: Promise<PostgresAddress> | undefined;

async function askForPostgres(): Promise<PostgresAddress> {
  const answer = await fetch(inject('postgresAt'));
  if (!answer.ok) throw new Error(await answer.text());
  return postgresAddress.parse(await answer.json());
}

/** A new PostgreSQL database for one test, migrated as far as it should be. */
async function openPostgresDatabase(lastMigration?: string): Promise<Connection> {
  address ??= askForPostgres();
  const template = lastMigration === undefined ? migratedTemplate : undefined;
  const { database, remove } = await createPostgresDatabase(await address, template);
  onTestFinished(remove);
  if (lastMigration !== undefined) await migrateAsFarAs(database, lastMigration);
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
      address ??= askForPostgres();
      await address;
    }, longestStart);
    declare(openPostgresDatabase, 'postgres');
  });
}
