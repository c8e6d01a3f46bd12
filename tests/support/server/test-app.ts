import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { Migrator } from 'kysely/migration';
import { pino } from 'pino';
import { onTestFinished } from 'vitest';
import { noSessions } from '../../../src/server/access/session-reader.ts';
import { buildApp } from '../../../src/server/app.ts';
import { connectSqlite } from '../../../src/server/database/connect.ts';
import type { Connection } from '../../../src/server/database/connect.ts';
import { migrateToLatest } from '../../../src/server/database/migrate.ts';
import { migrations } from '../../../src/server/database/migrations/index.ts';
import { createSignOffs } from '../../../src/server/sign-off/sign-off-repository.ts';
import type { AppDependencies } from '../../../src/server/dependencies.ts';
import { createUnitOfWork } from '../../../src/server/unit-of-work.ts';
import { createAesVault, keyBytes } from '../../../src/server/vault/aes-vault.ts';
import { quickFolder } from './quick-folder.ts';
import { createTestDefinitions, testDefinition } from './test-definitions.ts';

/** A Monday, 14:00 in UTC, 9:00 in Atlanta. */
export const testInstant = new Date('2026-11-02T14:00:00.000Z');

/** The master key of tests: the bytes 0, 1, 2 and so on. */
const testMasterKey = {
  version: 1,
  bytes: Uint8Array.from({ length: keyBytes }, (_, i) => i),
};

/** A new folder that is removed when the test ends. */
export async function createTestFolder(): Promise<string> {
  const folder = await mkdtemp(join(quickFolder, 'exosome-consult-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** Brings a database to the latest version, or to the one that a migration made. */
export async function migrateAsFarAs(database: Connection, lastMigration?: string): Promise<void> {
  if (lastMigration === undefined) return migrateToLatest(database);
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db: database, provider }).migrateTo(lastMigration);
  if (error !== undefined) throw new Error('a migration failed', { cause: error });
}

/** A database in a file of its own, migrated as far as it should be, closed when the test ends. */
export async function createTestDatabase(lastMigration?: string): Promise<Connection> {
  const database = connectSqlite(join(await createTestFolder(), 'database.sqlite'));
  onTestFinished(() => database.destroy());
  await migrateAsFarAs(database, lastMigration);
  return database;
}

/** What an application is built from, on a database of its own; any part can be replaced. */
export async function createTestDependencies(
  replaced: Partial<AppDependencies> = {},
): Promise<AppDependencies> {
  const database = replaced.database ?? (await createTestDatabase());
  return {
    settings: { publicOrigin: undefined, trustedProxies: [] },
    database,
    unitOfWork: createUnitOfWork(database),
    vault: createAesVault(testMasterKey),
    clock: { now: () => testInstant },
    definitions: createTestDefinitions(testDefinition),
    signOffs: createSignOffs(database),
    sessions: noSessions,
    logger: pino({ enabled: false }),
    pages: undefined,
    ...replaced,
  };
}

/** A fresh application on a fresh database, closed when the test ends. */
export async function createTestApp(
  replaced: Partial<AppDependencies> = {},
): Promise<{ readonly app: FastifyInstance; readonly dependencies: AppDependencies }> {
  const dependencies = await createTestDependencies(replaced);
  const app = await buildApp(dependencies);
  onTestFinished(() => app.close());
  return { app, dependencies };
}
