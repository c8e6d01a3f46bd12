import { existsSync } from 'node:fs';
import { systemClock } from '../clock.ts';
import { localOrigin, readConfig } from '../config.ts';
import type { Environment } from '../config.ts';
import { databaseFile } from '../database/database-file.ts';
import { prepareDatabase } from '../start/prepare-database.ts';
import { StartRefusal } from '../start/start-refusal.ts';
import { createUnitOfWork } from '../unit-of-work.ts';
import { makeOwnerLink } from './owner-link.ts';

/** What the command says, and whether it did what it was asked to. */
export interface OwnerLinkOutcome {
  readonly ok: boolean;
  readonly text: string;
}

/**
 * `npm run owner-link`: a one-time link for an owner who is lost. Whoever can run it can read
 * the database and its key, and so has every right already.
 */
export async function ownerLinkCommand(environment: Environment): Promise<OwnerLinkOutcome> {
  const read = readConfig(environment);
  if (!read.ok) return { ok: false, text: read.sentence };
  const { config } = read;
  if (!existsSync(databaseFile(config.dataFolder))) {
    const text = `There is no database in ${config.dataFolder}: set DATA_DIR to the folder that holds it.`;
    return { ok: false, text };
  }
  try {
    const { database, vault } = await prepareDatabase(config, systemClock);
    const unitOfWork = createUnitOfWork(database);
    const origin = config.publicOrigin ?? localOrigin(config.host, config.port);
    const link = await makeOwnerLink({ database, unitOfWork, vault, clock: systemClock, origin });
    await database.destroy();
    return {
      ok: true,
      text: `Open this link within 24 hours. With the address of an account it gives that account a new password and takes its second factor away: ${link}`,
    };
  } catch (error) {
    if (error instanceof StartRefusal) return { ok: false, text: error.message };
    throw error;
  }
}
