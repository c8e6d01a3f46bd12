import { Migrator } from 'kysely/migration';
import type { Connection } from './connect.ts';
import { migrations } from './migrations/index.ts';

/** Where the database stands against the migrations that this version knows. */
export interface MigrationState {
  /** Names of migrations that are still to be run. */
  readonly waiting: readonly string[];
  /** Names of migrations that were run and that this version does not know. */
  readonly unknown: readonly string[];
  /** No migration was ever run. */
  readonly empty: boolean;
}

function createMigrator(connection: Connection): Migrator {
  return new Migrator({
    db: connection,
    provider: { getMigrations: async () => ({ ...migrations }) },
  });
}

/** Looks without changing anything. */
export async function readMigrationState(connection: Connection): Promise<MigrationState> {
  const names = Object.keys(migrations);
  const run = await readNamesOfRun(connection);
  return {
    waiting: names.filter((name) => !run.includes(name)),
    unknown: run.filter((name) => !names.includes(name)),
    empty: run.length === 0,
  };
}

async function readNamesOfRun(connection: Connection): Promise<string[]> {
  const tables = await connection.introspection.getTables({ withInternalKyselyTables: true });
  if (!tables.some(({ name }) => name === 'kysely_migration')) return [];
  const known = connection.$extendTables<{ kysely_migration: { name: string } }>();
  const rows = await known.selectFrom('kysely_migration').select('name').orderBy('name').execute();
  return rows.map(({ name }) => name);
}

/**
 * Runs what is waiting.
 * @throws the database's own error when a migration fails; nothing of it is kept then
 */
export async function migrateToLatest(connection: Connection): Promise<void> {
  const { error } = await createMigrator(connection).migrateToLatest();
  if (error instanceof Error) throw error;
  if (error !== undefined) throw new Error('a migration failed', { cause: error });
}
