import { expect, it } from 'vitest';
import { appendAudit } from '../../../src/server/audit/append-audit.ts';
import { readAudit } from '../../../src/server/audit/read-audit.ts';
import { verifyAudit } from '../../../src/server/audit/verify-audit.ts';
import { addNote } from '../../../src/server/desk/add-note.ts';
import { eraseRequest } from '../../../src/server/desk/erase-request.ts';
import { recordCall } from '../../../src/server/desk/record-call.ts';
import { takeRequest } from '../../../src/server/desk/take-request.ts';
import { viewRequest } from '../../../src/server/desk/request-page.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import { ana, ben, createTestDesk, idOf, receive, valueOf } from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';
import { someId } from '../../support/server/submission.ts';

const byAna = { accountId: ana, requestId: someId };

async function workedDesk(open: () => Promise<TestDesk['database']>): Promise<TestDesk> {
  const desk = await createTestDesk(await open());
  await receive(desk);
  await viewRequest(desk, ana, someId);
  await takeRequest(desk, byAna, 1);
  await addNote(desk, byAna, { id: idOf(1), text: 'x' });
  return desk;
}

describeOnBothStores('the audit log that staff read', (open) => {
  it('shows who did what, newest first, and that they looked', async () => {
    const desk = await workedDesk(open);
    const { rows, next, chain } = await readAudit(desk, ana, undefined);
    expect(rows.map(({ by, action, subject }) => [by?.name ?? null, action, subject])).toEqual([
      ['Ana', 'audit-viewed', 'audit-log'],
      ['Ana', 'request-noted', someId],
      ['Ana', 'request-taken', someId],
      ['Ana', 'request-viewed', someId],
      [null, 'request-received', someId],
    ]);
    expect(rows.at(-1)?.details).toEqual({ definition: 'test-1', practice: 1 });
    expect(next).toBeNull();
    expect(chain).toEqual({ intact: true, rows: 5, brokenAt: null });
  });

  it('calls a request by its code until it is erased, and an account by its name', async () => {
    const desk = await createTestDesk(await open());
    const code = await receive(desk);
    await desk.unitOfWork.run((transaction) =>
      appendAudit(transaction, desk.vault, {
        at: desk.clock.now(),
        actor: { account: ana },
        action: 'role-changed',
        subject: ben,
        detail: {},
      }),
    );
    const called = async () =>
      (await readAudit(desk, ana, undefined)).rows
        .filter(({ subject }) => subject === someId || subject === ben)
        .map((row) => [row.action, row.called]);
    expect(await called()).toEqual([
      ['role-changed', 'Ben'],
      ['request-received', code],
    ]);
    valueOf(await eraseRequest(desk, byAna, code));
    expect(await called()).toEqual([
      ['request-erased', null],
      ['role-changed', 'Ben'],
      ['request-received', null],
    ]);
  });

  it('shows that somebody read a request by repeating an entry of somebody else', async () => {
    const desk = await workedDesk(open);
    await recordCall(desk, byAna, { id: idOf(2), outcome: 'no-answer' });
    const byBen = { accountId: ben, requestId: someId };
    const again = await addNote(desk, byBen, { id: idOf(1), text: 'x' });
    expect(valueOf(again).id).toBe(someId);
    desk.clock.moveMinutes(16);
    await recordCall(desk, byBen, { id: idOf(2), outcome: 'no-answer' });
    const rows = (await readAudit(desk, ana, undefined)).rows.filter(({ by }) => by?.id === ben);
    expect(rows.map(({ action, subject }) => [action, subject])).toEqual([
      ['request-viewed', someId],
      ['request-viewed', someId],
    ]);
  });

  it('comes in pages that neither lose nor repeat a row', async () => {
    const desk = await createTestDesk(await open());
    for (let count = 0; count < 150; count += 1) {
      await desk.unitOfWork.run((transaction) =>
        appendAudit(transaction, desk.vault, {
          at: desk.clock.now(),
          actor: 'system',
          action: 'sign-in-refused',
          subject: 'unknown',
          detail: {},
        }),
      );
    }
    const first = await readAudit(desk, ana, undefined);
    const second = await readAudit(desk, ana, first.next ?? 0);
    const sequences = [...first.rows, ...second.rows].map(({ sequence }) => sequence);
    expect(sequences).toEqual(Array.from({ length: 151 }, (_, place) => 151 - place));
    expect(second.next).toBeNull();
  }, 60_000);

  it.each([
    ['a changed row', 3],
    ['a missing row', 3],
    ['a missing last row', 4],
    ['an added row', 5],
  ] as const)('finds %s', async (what, brokenAt) => {
    const desk = await workedDesk(open);
    const { database, vault } = desk;
    expect(await verifyAudit(database, vault)).toMatchObject({ intact: true, rows: 4 });
    const remove = (sequence: number) =>
      database.deleteFrom('audit_log').where('sequence', '=', sequence).execute();
    const tampering = {
      'a changed row': () =>
        database
          .updateTable('audit_log')
          .set({ actor: 'someone-else' })
          .where('sequence', '=', 3)
          .execute(),
      'a missing row': () => remove(3),
      'a missing last row': () => remove(4),
      'an added row': async () => {
        const row = await database
          .selectFrom('audit_log')
          .selectAll()
          .where('sequence', '=', 4)
          .executeTakeFirstOrThrow();
        return database
          .insertInto('audit_log')
          .values({ ...row, sequence: 5, previous_hash: row.hash })
          .execute();
      },
    };
    await tampering[what]();
    expect(await verifyAudit(database, vault)).toMatchObject({ intact: false, brokenAt });
  });
});
