import SqliteDatabase from 'better-sqlite3';
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import type { DatabaseConnection } from 'kysely';
import type { DatabaseSchema } from './schema.ts';

/** A connection, or a transaction on one. Repositories take it as their first argument. */
export type Connection = Kysely<DatabaseSchema>;

/** How long a write waits for another process that holds the lock, in milliseconds. */
const lockWaitMilliseconds = 2_000;

/** Transactions of SQLite as this server needs them. */
class CarefulSqliteDriver extends SqliteDriver {
  readonly #sqlite: SqliteDatabase.Database;

  constructor(sqlite: SqliteDatabase.Database) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
  }

  /** Takes the write lock at once, so that none fails when it turns from reading to writing. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  /** After a full or failing disk SQLite has rolled back itself; the first error is what counts. */
  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#sqlite.inTransaction) await super.rollbackTransaction(connection);
  }
}

class CarefulSqliteDialect extends SqliteDialect {
  readonly #sqlite: SqliteDatabase.Database;

  constructor(sqlite: SqliteDatabase.Database) {
    super({ database: sqlite });
    this.#sqlite = sqlite;
  }

  override createDriver(): SqliteDriver {
    return new CarefulSqliteDriver(this.#sqlite);
  }
}

/**
 * Opens the embedded database, creating the file if there is none. A commit returns only
 * when it is on the disk, and what is erased is overwritten.
 * @throws SqliteError for a file that is not a database or cannot be opened
 */
export function connectSqlite(file: string): Connection {
  return connect(file, {}, [
    'journal_mode = WAL',
    'synchronous = FULL',
    'foreign_keys = ON',
    'secure_delete = ON',
    'trusted_schema = OFF',
  ]);
}

/**
 * Opens a database that is there, to read it alone.
 * @throws SqliteError when there is none, or it is not a database
 */
export function connectSqliteToRead(file: string): Connection {
  return connect(file, { readonly: true, fileMustExist: true }, ['trusted_schema = OFF']);
}

function connect(
  file: string,
  options: SqliteDatabase.Options,
  pragmas: readonly string[],
): Connection {
  const sqlite = new SqliteDatabase(file, { timeout: lockWaitMilliseconds, ...options });
  try {
    for (const pragma of pragmas) sqlite.pragma(pragma);
  } catch (error) {
    sqlite.close();
    throw error;
  }
  return new Kysely<DatabaseSchema>({ dialect: new CarefulSqliteDialect(sqlite) });
}
