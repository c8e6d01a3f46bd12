import { sql } from 'kysely';
import { expect, it } from 'vitest';
import { migrateToLatest, readMigrationState } from '../../../src/server/database/migrate.ts';
import { migrations } from '../../../src/server/database/migrations/index.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import { createTestDatabase } from '../../support/server/test-app.ts';

describeOnBothStores('a database that was migrated from nothing', (open, store) => {
  it('has every table of the first migration, and nothing is waiting', async () => {
    const database = await open();
    const tables = await database.introspection.getTables();
    expect(tables.map(({ name }) => name)).toEqual(
      expect.arrayContaining([
        'audit_head',
        'audit_log',
        'meta',
        'outbox',
        'practice_versions',
        'request_keys',
        'request_parts',
        'requests',
        'tombstones',
      ]),
    );
    expect(await readMigrationState(database)).toEqual({ waiting: [], unknown: [], empty: false });
  });

  it('stays as it is when it is migrated again', async () => {
    const database = await open();
    const before = await database.introspection.getTables();
    await migrateToLatest(database);
    expect(await database.introspection.getTables()).toEqual(before);
  });

  it('lists a page of the worklist from an index', async () => {
    const database = await open();
    const page = sql`explain ${sql.raw(store === 'sqlite' ? 'query plan' : '')}
      select id from requests where state = 'new' and (waiting_order, id) > ('1 2026', '')
      order by waiting_order, id limit 50`;
    // An empty table is read faster without an index, which PostgreSQL knows.
    if (store === 'postgres') await sql`set enable_seqscan = off`.execute(database);
    const { rows } = await page.execute(database);
    const plan = JSON.stringify(rows);
    expect(plan).toContain('requests_by_state_and_wait');
    expect(plan).not.toMatch(/TEMP B-TREE|Sort/);
  });
});

it('a commit is on the disk before it is acknowledged', async () => {
  const database = await createTestDatabase();
  // SQLite: 2 is FULL. A write-ahead log that is not kept in a file would lose the commit as well.
  const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(database);
  expect(rows).toEqual([{ synchronous: 2 }]);
});

it('migrations are named in order, and can only go forward', () => {
  const names = Object.keys(migrations);
  expect(names).toEqual(names.toSorted());
  expect(names.filter((name) => !/^\d{4}-[a-z-]+$/.test(name))).toEqual([]);
  expect(Object.values(migrations).filter((migration) => 'down' in migration)).toEqual([]);
});
