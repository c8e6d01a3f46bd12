import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { worklistPageSize } from '../../../src/consultation/staff-api.ts';
import type { CallOutcome, RequestState } from '../../../src/consultation/index.ts';
import type { Worklist } from '../../../src/consultation/staff-api.ts';
import type { Answers } from '../../../src/questions/index.ts';
import { migrations } from '../../../src/server/database/migrations/index.ts';
import { moveRequest } from '../../../src/server/desk/move-request.ts';
import { recordCall } from '../../../src/server/desk/record-call.ts';
import { takeRequest } from '../../../src/server/desk/take-request.ts';
import { findByCode, readWorklist } from '../../../src/server/desk/worklist.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import {
  ana,
  answered,
  ben,
  createTestDesk,
  idOf,
  pageOf,
  receive,
  valueOf,
} from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';
import { typed } from '../../support/server/submission.ts';

/** Ends at the reaction, before the questions that would follow it. */
const stillThere = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '22-or-over',
  goals: ['hair'],
  'skin-now': ['none'],
  'exosome-history': ['topical-at-home'],
  'product-reaction': 'still-there',
} as const satisfies Answers;

/** Receives requests a minute apart. */
async function receiveMany(desk: TestDesk, from: number, to: number): Promise<void> {
  for (let number = from; number <= to; number += 1) {
    await receive(desk, { id: idOf(number) });
    desk.clock.moveMinutes(1);
  }
}

async function move(desk: TestDesk, number: number, version: number, to: RequestState) {
  const reason = to === 'closed' ? 'not-interested' : undefined;
  const acting = { accountId: ana, requestId: idOf(number) };
  return valueOf(await moveRequest(desk, acting, { version, to, reason }));
}

function idsOf({ lines }: Worklist): string[] {
  return lines.map(({ id }) => id);
}

describeOnBothStores('the worklist', (open) => {
  it('shows who asks about what, since when, and what was done', async () => {
    const desk = await createTestDesk(await open());
    const code = await receive(desk);
    await takeRequest(desk, { accountId: ben, requestId: (await findOnly(desk)).id }, 1);
    const { lines, counts } = await readWorklist(desk, ana, {});
    expect(lines).toEqual([
      {
        id: '0123456789abcdef0123456789abcdef',
        code,
        name: typed.name,
        about: ['fine-lines'],
        levelReasons: [],
        level: 'topics',
        options: { 'medical-grade': 'worth-discussing', topical: 'worth-discussing' },
        flags: [],
        callFirst: false,
        waitingSince: '2026-11-02T14:00:00.000Z',
        attempts: 0,
        callBackAt: null,
        state: 'new',
        closeReason: null,
        assignee: { id: ben, name: 'Ben' },
        language: 'en',
        version: 2,
      },
    ]);
    expect(counts).toEqual({ new: 1, urgent: 0 });
  });

  it('puts urgent ones first, then those who wait longest', async () => {
    const desk = await createTestDesk(await open());
    await receiveMany(desk, 1, 2);
    await receive(desk, { id: idOf(3), ...answered(stillThere) });
    const worklist = await readWorklist(desk, ana, {});
    expect(idsOf(worklist)).toEqual([idOf(3), idOf(1), idOf(2)]);
    expect(worklist.lines[0]).toMatchObject({
      level: 'this-week',
      options: null,
      flags: ['urgent'],
      callFirst: true,
    });
    expect(worklist.counts).toEqual({ new: 3, urgent: 1 });
  });

  it('calls first only those whom nobody has reached; the others keep their mark', async () => {
    const desk = await createTestDesk(await open());
    await receiveMany(desk, 1, 1);
    for (const number of [2, 3, 4]) {
      await receive(desk, { id: idOf(number), ...answered(stillThere) });
      desk.clock.moveMinutes(1);
    }
    const call = (number: number, outcome: CallOutcome) =>
      recordCall(
        desk,
        { accountId: ana, requestId: idOf(number) },
        { id: `${number}-${outcome}`, outcome },
      );
    await call(2, 'spoke');
    await call(3, 'no-answer');
    await move(desk, 3, 2, 'in-review');
    await move(desk, 4, 1, 'contacted');
    const { lines, counts } = await readWorklist(desk, ana, {});
    expect(lines.map(({ id, callFirst }) => [id, callFirst])).toEqual([
      [idOf(3), true],
      [idOf(1), false],
      [idOf(2), false],
      [idOf(4), false],
    ]);
    expect(lines.map(({ flags }) => flags)).toEqual([['urgent'], [], ['urgent'], ['urgent']]);
    expect(counts).toEqual({ new: 2, urgent: 1 });
    expect((await pageOf(desk, idOf(2))).callFirst).toBe(false);
    expect((await pageOf(desk, idOf(3))).callFirst).toBe(true);
  });

  it('calls first again who comes back unreached, and never who was spoken to', async () => {
    const desk = await createTestDesk(await open());
    for (const number of [1, 2]) {
      await receive(desk, { id: idOf(number), ...answered(stillThere) });
      desk.clock.moveMinutes(1);
    }
    const spoke = { id: 'spoke', outcome: 'spoke' } as const;
    await recordCall(desk, { accountId: ana, requestId: idOf(1) }, spoke);
    await move(desk, 1, 2, 'booked');
    await move(desk, 1, 3, 'contacted');
    await move(desk, 1, 4, 'in-review');
    await move(desk, 1, 5, 'new');
    await move(desk, 2, 1, 'closed');
    expect((await readWorklist(desk, ana, {})).counts.urgent).toBe(0);
    await move(desk, 2, 2, 'in-review');
    const { lines, counts } = await readWorklist(desk, ana, {});
    expect(lines.map(({ id, callFirst }) => [id, callFirst])).toEqual([
      [idOf(2), true],
      [idOf(1), false],
    ]);
    expect(counts.urgent).toBe(1);
  });

  it('is put right where it was kept before anyone asked who was reached', async () => {
    const desk = await createTestDesk(await open());
    for (const number of [1, 2, 3]) {
      await receive(desk, { id: idOf(number), ...answered(stillThere) });
      desk.clock.moveMinutes(1);
    }
    const spoke = { id: 'spoke', outcome: 'spoke' } as const;
    await recordCall(desk, { accountId: ana, requestId: idOf(1) }, spoke);
    await move(desk, 2, 1, 'booked');
    const orders = () =>
      desk.database.selectFrom('requests').select(['id', 'waiting_order']).orderBy('id').execute();
    const after = await orders();
    await sql`update requests set waiting_order = '0 ' || received_at`.execute(desk.database);
    expect(await orders()).not.toEqual(after);
    await migrations['0004-call-first']?.up(desk.database);
    expect(await orders()).toEqual(after);
  });

  it('narrows to one state, and leaves closed ones out unless asked for them', async () => {
    const desk = await createTestDesk(await open());
    await receiveMany(desk, 1, 4);
    await move(desk, 1, 1, 'closed');
    await move(desk, 3, 1, 'contacted');
    expect(idsOf(await readWorklist(desk, ana, {}))).toEqual([idOf(2), idOf(3), idOf(4)]);
    expect(idsOf(await readWorklist(desk, ana, { filter: 'contacted' }))).toEqual([idOf(3)]);
    const closed = await readWorklist(desk, ana, { filter: 'closed' });
    expect(closed.lines).toMatchObject([{ id: idOf(1), closeReason: 'not-interested' }]);
    expect(closed.byState).toEqual({ new: 2, 'in-review': 0, contacted: 1, booked: 0, closed: 1 });
  });

  it('shows every request once on its pages, also when others come and go between them', async () => {
    const desk = await createTestDesk(await open());
    const size = worklistPageSize;
    await receiveMany(desk, 1, size + 3);
    const first = await readWorklist(desk, ana, {});
    expect(idsOf(first)).toEqual(Array.from({ length: size }, (_, place) => idOf(place + 1)));

    // One comes in at the very front, one at the end, and one of the first page is closed.
    await receive(desk, { id: idOf(900), ...answered(stillThere) });
    await receive(desk, { id: idOf(901) });
    await moveRequest(
      desk,
      { accountId: ana, requestId: idOf(2) },
      {
        version: 1,
        to: 'closed',
        reason: 'duplicate',
      },
    );
    const second = await readWorklist(desk, ana, { cursor: first.next ?? '' });
    expect(idsOf(second)).toEqual([idOf(size + 1), idOf(size + 2), idOf(size + 3), idOf(901)]);
    expect(second.next).toBeNull();
    expect(second.startedOver).toBe(false);
  }, 60_000);

  it('starts over at a page that is no longer there', async () => {
    const desk = await createTestDesk(await open());
    await receiveMany(desk, 1, worklistPageSize + 1);
    const { next } = await readWorklist(desk, ana, {});
    await moveRequest(
      desk,
      { accountId: ana, requestId: idOf(worklistPageSize + 1) },
      {
        version: 1,
        to: 'closed',
        reason: 'duplicate',
      },
    );
    for (const cursor of [next ?? '', 'no cursor', 'W10', '']) {
      const again = await readWorklist(desk, ana, { cursor });
      expect(again.startedOver, cursor).toBe(true);
      expect(again.lines[0]?.id, cursor).toBe(idOf(1));
    }
  }, 60_000);

  it('opens by the exact code, however it is read out', async () => {
    const desk = await createTestDesk(await open());
    const code = await receive(desk, { id: idOf(7) });
    const spoken = ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)} `;
    expect(await findByCode(desk, spoken)).toEqual({ ok: true, value: { id: idOf(7) } });
    expect(await findByCode(desk, code.slice(0, 7))).toMatchObject({ code: 'not-found' });
  });

  it('shows the other lines when one cannot be opened', async () => {
    const desk = await createTestDesk(await open());
    await receiveMany(desk, 1, 2);
    await desk.database
      .updateTable('request_parts')
      .set({ sealed: 'AAAA' })
      .where('request_id', '=', idOf(1))
      .execute();
    const { lines } = await readWorklist(desk, ana, {});
    expect(lines.map(({ id, name }) => [id, name])).toEqual([
      [idOf(1), ''],
      [idOf(2), typed.name],
    ]);
  });

  it('is one view in the audit log for as long as its page stays open', async () => {
    const desk = await createTestDesk(await open());
    const views = () =>
      desk.database
        .selectFrom('audit_log')
        .select(['actor', 'at'])
        .where('action', '=', 'worklist-viewed')
        .orderBy('sequence')
        .execute();
    for (let minute = 0; minute < 15; minute += 1) {
      await readWorklist(desk, ana, {});
      desk.clock.moveMinutes(1);
    }
    await readWorklist(desk, ben, {});
    await readWorklist(desk, ana, {});
    expect(await views()).toEqual([
      { actor: ana, at: '2026-11-02T14:00:00.000Z' },
      { actor: ben, at: '2026-11-02T14:15:00.000Z' },
      { actor: ana, at: '2026-11-02T14:15:00.000Z' },
    ]);
  });
});

describe('a page of the worklist', () => {
  it('is read from an index that has its order', async () => {
    const { database } = await createTestDesk();
    const { rows } = await sql<{ detail: string }>`
      explain query plan select * from requests
      where state = 'new' and (waiting_order, id) > ('1 2026', 'a')
      order by waiting_order, id limit 51`.execute(database);
    expect(rows.map(({ detail }) => detail)).toEqual([
      'SEARCH requests USING INDEX requests_by_state_and_wait (state=? AND (waiting_order,id)>(?,?))',
    ]);
  });
});

async function findOnly(desk: TestDesk) {
  return desk.database.selectFrom('requests').select('id').executeTakeFirstOrThrow();
}
