import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseSchema } from '../schema.ts';

/** What the front desk adds to a request: why it was closed, when it last changed, what was done. */
export const createDesk: Migration = {
  async up({ schema }: Kysely<DatabaseSchema>): Promise<void> {
    await schema.alterTable('requests').addColumn('close_reason', 'text').execute();
    await schema.alterTable('requests').addColumn('changed_at', 'text').execute();
    await schema
      .createTable('request_events')
      .addColumn('request_id', 'text', (column) =>
        column.notNull().references('requests.id').onDelete('cascade'),
      )
      .addColumn('sequence', 'integer', (column) => column.notNull())
      .addColumn('id', 'text', (column) => column.notNull())
      .addColumn('at', 'text', (column) => column.notNull())
      .addColumn('actor', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('from_state', 'text')
      .addColumn('to_state', 'text')
      .addColumn('reason', 'text')
      .addColumn('outcome', 'text')
      .addColumn('call_back_at', 'text')
      .addColumn('part_sequence', 'integer')
      .addPrimaryKeyConstraint('request_events_key', ['request_id', 'sequence'])
      .addUniqueConstraint('request_events_once', ['request_id', 'id'])
      .execute();
  },
};
