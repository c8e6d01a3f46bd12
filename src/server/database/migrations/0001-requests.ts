import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseSchema } from '../schema.ts';

/** Requests with their sealed parts, the audit log, the outbox, tombstones and the profile. */
export const createRequests: Migration = {
  async up(database: Kysely<DatabaseSchema>): Promise<void> {
    await createRequestTables(database);
    await createRecordTables(database);
    await createIndexes(database);
    await database.insertInto('audit_head').values({ id: 1, sequence: 0, hash: '' }).execute();
  },
};

async function createRequestTables(database: Kysely<DatabaseSchema>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('requests')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('code', 'text', (column) => column.notNull().unique())
    .addColumn('payload_hash', 'text', (column) => column.notNull())
    .addColumn('received_at', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('state_changed_at', 'text', (column) => column.notNull())
    .addColumn('version', 'integer', (column) => column.notNull())
    .addColumn('level', 'text', (column) => column.notNull())
    .addColumn('medical_grade_status', 'text')
    .addColumn('topical_status', 'text')
    .addColumn('urgent', 'integer', (column) => column.notNull())
    .addColumn('recheck', 'integer', (column) => column.notNull())
    .addColumn('date_doubt', 'integer', (column) => column.notNull())
    .addColumn('test', 'integer', (column) => column.notNull())
    .addColumn('assignee', 'text')
    .addColumn('language', 'text', (column) => column.notNull())
    .addColumn('contract_version', 'integer', (column) => column.notNull())
    .addColumn('definition_version', 'text', (column) => column.notNull())
    .addColumn('definition_current', 'text', (column) => column.notNull())
    .addColumn('practice_version', 'integer', (column) => column.notNull())
    .addColumn('practice_current', 'integer', (column) => column.notNull())
    .addColumn('consents_version', 'text', (column) => column.notNull())
    .addColumn('call_back_at', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('waiting_order', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('request_keys')
    .addColumn('request_id', 'text', (column) =>
      column.primaryKey().notNull().references('requests.id').onDelete('cascade'),
    )
    .addColumn('key_version', 'integer', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('wrapped', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('request_parts')
    .addColumn('request_id', 'text', (column) =>
      column.notNull().references('requests.id').onDelete('cascade'),
    )
    .addColumn('part', 'text', (column) => column.notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('schema_version', 'integer', (column) => column.notNull())
    .addColumn('nonce', 'text', (column) => column.notNull())
    .addColumn('sealed', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('request_parts_key', ['request_id', 'part', 'sequence'])
    .execute();
}

async function createRecordTables(database: Kysely<DatabaseSchema>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable('outbox')
    .addColumn('id', 'text', (column) => column.primaryKey().notNull())
    .addColumn('request_id', 'text', (column) =>
      column.notNull().references('requests.id').onDelete('cascade'),
    )
    .addColumn('event', 'text', (column) => column.notNull())
    .addColumn('created_at', 'text', (column) => column.notNull())
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('delivered_at', 'text')
    .addUniqueConstraint('outbox_once', ['request_id', 'event'])
    .execute();
  await schema
    .createTable('tombstones')
    .addColumn('id_hash', 'text', (column) => column.primaryKey().notNull())
    .addColumn('erased_at', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('audit_log')
    .addColumn('sequence', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('at', 'text', (column) => column.notNull())
    .addColumn('actor', 'text', (column) => column.notNull())
    .addColumn('action', 'text', (column) => column.notNull())
    .addColumn('subject', 'text', (column) => column.notNull())
    .addColumn('detail', 'text', (column) => column.notNull())
    .addColumn('previous_hash', 'text', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('audit_head')
    .addColumn('id', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('sequence', 'integer', (column) => column.notNull())
    .addColumn('hash', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('practice_versions')
    .addColumn('version', 'integer', (column) => column.primaryKey().notNull())
    .addColumn('profile', 'text', (column) => column.notNull())
    .addColumn('confirmed', 'text', (column) => column.notNull())
    .addColumn('saved_at', 'text', (column) => column.notNull())
    .addColumn('saved_by', 'text', (column) => column.notNull())
    .execute();
  await schema
    .createTable('meta')
    .addColumn('name', 'text', (column) => column.primaryKey().notNull())
    .addColumn('value', 'text', (column) => column.notNull())
    .execute();
}

async function createIndexes({ schema }: Kysely<DatabaseSchema>): Promise<void> {
  await schema
    .createIndex('requests_by_wait')
    .on('requests')
    .columns(['waiting_order', 'id'])
    .execute();
  await schema
    .createIndex('requests_by_state_and_wait')
    .on('requests')
    .columns(['state', 'waiting_order', 'id'])
    .execute();
  await schema
    .createIndex('audit_by_subject')
    .on('audit_log')
    .columns(['subject', 'sequence'])
    .execute();
  await schema
    .createIndex('outbox_waiting')
    .on('outbox')
    .columns(['delivered_at', 'created_at'])
    .execute();
}
