import { expect, it } from 'vitest';
import { migrateToLatest, readMigrationState } from '../../../src/server/database/migrate.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import { createTestDesk, pageOf, receive } from '../../support/server/desk.ts';
import { signCurrentRules } from '../../support/server/sign-off.ts';

describeOnBothStores('a database of the version before signatures', (open) => {
  it('keeps its requests, which can be signed for after the migration', async () => {
    const database = await open('0004-call-first');
    expect((await readMigrationState(database)).waiting).toEqual(['0005-sign-offs']);
    const desk = await createTestDesk(database);
    const code = await receive(desk);
    await migrateToLatest(database);
    expect((await readMigrationState(database)).waiting).toEqual([]);
    expect(await pageOf(desk)).toMatchObject({ code, signOff: null });
    await signCurrentRules(desk, 'Dr. Ana Ruiz');
    expect(await pageOf(desk)).toMatchObject({ code, signOff: { by: 'Dr. Ana Ruiz' } });
  });
});

describeOnBothStores('a signature in the database', (open) => {
  it('can be neither changed nor removed', async () => {
    const desk = await createTestDesk(await open());
    await signCurrentRules(desk, 'Dr. Ana Ruiz');
    const { database } = desk;
    const rows = () => database.selectFrom('sign_offs').selectAll().execute();
    const before = await rows();
    const change = database.updateTable('sign_offs').set({ signed_name: 'Somebody else' });
    await expect(change.execute()).rejects.toThrow('never changed or removed');
    const removal = database.deleteFrom('sign_offs');
    await expect(removal.execute()).rejects.toThrow('never changed or removed');
    expect(await rows()).toEqual(before);
    expect(before).toHaveLength(1);
  });
});
