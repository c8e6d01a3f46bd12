import { sql } from 'kysely';
import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { DatabaseSchema } from '../schema.ts';

/** Urgent requests of people who were reached before go behind those who still wait for it. */
export const orderByCallFirst: Migration = {
  async up(database: Kysely<DatabaseSchema>): Promise<void> {
    await sql`update requests set waiting_order = '1 ' || received_at
      where urgent = 1 and (
        state not in ('new', 'in-review')
        or id in (select request_id from request_events where outcome = 'spoke')
      )`.execute(database);
  },
};
