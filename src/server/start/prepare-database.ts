import { join } from 'node:path';
import type { Clock } from '../clock.ts';
import type { Config } from '../config.ts';
import type { Connection } from '../database/connect.ts';
import { copiesFolder, copyDatabase, fileTime } from '../database/copy-database.ts';
import { migrateToLatest } from '../database/migrate.ts';
import { checkKey, readKeyCheck, writeKeyCheck } from '../vault/key-check.ts';
import type { Vault } from '../vault/vault.ts';
import { holdFolder } from './hold-folder.ts';
import { openDatabase } from './open-database.ts';
import { openVault } from './open-vault.ts';
import { StartRefusal } from './start-refusal.ts';

/**
 * Opens the database and the vault that fits it, and brings the database up to date. Nothing
 * is changed before the key is known to fit, and a copy is kept of what is migrated.
 * @throws StartRefusal when either cannot be used
 */
export async function prepareDatabase(
  config: Pick<Config, 'dataFolder' | 'key'>,
  clock: Clock,
): Promise<{ readonly database: Connection; readonly vault: Vault }> {
  const { database, migrations } = await openDatabase(config.dataFolder);
  try {
    const stored = migrations.empty ? undefined : await readKeyCheck(database);
    const vault = openVault(config.key, stored);
    const [next] = migrations.waiting;
    if (next !== undefined) {
      // An older server that still runs must not have its database changed under it.
      const freeFolder = holdFolder(config.dataFolder);
      try {
        if (!migrations.empty) await keepCopy(database, config.dataFolder, next, clock.now());
        await migrate(database);
      } finally {
        freeFolder();
      }
    }
    if (checkKey(vault, stored) === 'unmarked') await writeKeyCheck(database, vault);
    return { database, vault };
  } catch (error) {
    await database.destroy();
    throw error;
  }
}

async function keepCopy(
  database: Connection,
  dataFolder: string,
  migration: string,
  at: Date,
): Promise<void> {
  const file = join(copiesFolder(dataFolder), `before-${migration}-${fileTime(at)}.sqlite`);
  try {
    await copyDatabase(database, file);
  } catch {
    throw new StartRefusal(
      `The database cannot be copied to ${file} before it is changed: make room there and start again.`,
    );
  }
}

async function migrate(database: Connection): Promise<void> {
  try {
    await migrateToLatest(database);
  } catch {
    throw new StartRefusal(
      'The database could not be brought up to this version and was left as it was: start the version before, and report this.',
    );
  }
}
