import { SqliteAdapter, sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseSchema } from '../schema.ts';

/** Signatures of clinicians under a definition. The database itself refuses to change one. */
export const createSignOffs: Migration = {
  async up(database: Kysely<DatabaseSchema>): Promise<void> {
    await database.schema
      .createTable('sign_offs')
      .addColumn('content_hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('definition_version', 'text', (column) => column.notNull())
      .addColumn('signed_at', 'text', (column) => column.notNull())
      .addColumn('signed_by', 'text', (column) => column.notNull())
      .addColumn('signed_name', 'text', (column) => column.notNull())
      .addColumn('comment', 'text', (column) => column.notNull())
      .execute();
    const isSqlite = database.getExecutor().adapter instanceof SqliteAdapter;
    for (const statement of isSqlite ? refusalsOfSqlite : refusalsOfPostgres) {
      await sql.raw(statement).execute(database);
    }
  },
};

const message = 'a signature is never changed or removed';

const refusalsOfSqlite = ['update', 'delete'].map(
  (change) => `create trigger sign_offs_no_${change} before ${change} on sign_offs
    begin select raise(abort, '${message}'); end`,
);

const refusalsOfPostgres = [
  `create function refuse_change_of_sign_off() returns trigger language plpgsql as
    $$ begin raise exception '${message}'; end $$`,
  `create trigger sign_offs_append_only before update or delete on sign_offs
    for each row execute function refuse_change_of_sign_off()`,
];
