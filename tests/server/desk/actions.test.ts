import { expect, it } from 'vitest';
import { callOutcomes, requestStates, transitions } from '../../../src/consultation/index.ts';
import type { RequestState } from '../../../src/consultation/index.ts';
import { addNote } from '../../../src/server/desk/add-note.ts';
import { moveRequest, withdrawRequest } from '../../../src/server/desk/move-request.ts';
import { recordCall } from '../../../src/server/desk/record-call.ts';
import { releaseRequest, takeRequest } from '../../../src/server/desk/take-request.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import {
  ana,
  ben,
  createTestDesk,
  idOf,
  pageOf,
  receive,
  valueOf,
} from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';
import { aSubmission, someId } from '../../support/server/submission.ts';

const byAna = { accountId: ana, requestId: someId };
const byBen = { accountId: ben, requestId: someId };
const byAnaOnNothing = { accountId: ana, requestId: idOf(404) };

async function deskWithOne(
  open: () => Promise<TestDesk['database']>,
  changes: Parameters<typeof receive>[1] = {},
): Promise<TestDesk> {
  const desk = await createTestDesk(await open());
  await receive(desk, changes);
  return desk;
}

async function auditOf({ database }: TestDesk) {
  const rows = await database
    .selectFrom('audit_log')
    .select(['actor', 'action', 'detail'])
    .where('subject', '=', someId)
    .where('action', 'not in', ['request-received', 'request-viewed'])
    .orderBy('sequence')
    .execute();
  return rows.map(({ actor, action, detail }) => [actor, action, JSON.parse(detail)]);
}

describeOnBothStores('taking a request', (open) => {
  it('gives it to one of two who take it at once', async () => {
    const desk = await deskWithOne(open);
    const outcomes = await Promise.all([takeRequest(desk, byAna, 1), takeRequest(desk, byBen, 1)]);
    const won = outcomes.filter(({ ok }) => ok);
    const lost = outcomes.filter(({ ok }) => !ok);
    expect(won).toHaveLength(1);
    expect(lost).toMatchObject([
      { code: 'stale', details: { versions: { yours: 1, current: 2 } } },
    ]);
    const { assignee, timeline } = await pageOf(desk);
    expect(won).toMatchObject([{ value: { assignee } }]);
    expect(timeline.map(({ what }) => what.kind)).toEqual(['received', 'taken']);
    expect(await auditOf(desk)).toHaveLength(1);
  });

  it('can be taken over, and given back to everyone', async () => {
    const desk = await deskWithOne(open);
    await takeRequest(desk, byAna, 1);
    expect(await takeRequest(desk, byBen, 2)).toMatchObject({
      value: { assignee: { id: ben, name: 'Ben' }, version: 3 },
    });
    expect(await releaseRequest(desk, byAna, 3)).toMatchObject({
      value: { assignee: null, version: 4 },
    });
    expect(await auditOf(desk)).toEqual([
      [ana, 'request-taken', {}],
      [ben, 'request-taken', {}],
      [ana, 'request-released', {}],
    ]);
  });
});

describeOnBothStores('moving a request', (open) => {
  it('goes along the ways that there are, and along no other', async () => {
    const desk = await createTestDesk(await open());
    let number = 0;
    for (const from of requestStates) {
      for (const to of requestStates) {
        number += 1;
        const requestId = idOf(number);
        await receive(desk, { id: requestId });
        await desk.database
          .updateTable('requests')
          .set({ state: from })
          .where('id', '=', requestId)
          .execute();
        const reason = to === 'closed' ? 'seen' : undefined;
        const moved = await moveRequest(
          desk,
          { accountId: ana, requestId },
          { version: 1, to, reason },
        );
        const ways: readonly RequestState[] = transitions[from];
        if (ways.includes(to))
          expect(valueOf(moved), `${from} to ${to}`).toMatchObject({ state: to });
        else expect(moved, `${from} to ${to}`).toMatchObject({ code: 'transition-not-possible' });
      }
    }
  }, 60_000);

  it('is refused with both versions when someone else was faster, and changes nothing', async () => {
    const desk = await deskWithOne(open);
    await moveRequest(desk, byBen, { version: 1, to: 'contacted' });
    const before = await pageOf(desk);
    expect(await moveRequest(desk, byAna, { version: 1, to: 'booked' })).toEqual({
      ok: false,
      code: 'stale',
      details: { versions: { yours: 1, current: 2 } },
    });
    expect(await pageOf(desk)).toEqual(before);
    expect(before).toMatchObject({ state: 'contacted', version: 2 });
  });

  it('closes with a reason only, and opens again without one', async () => {
    const desk = await deskWithOne(open);
    expect(await moveRequest(desk, byAna, { version: 1, to: 'closed' })).toMatchObject({
      code: 'malformed',
      details: { fields: [{ field: 'reason', code: 'close-reason-missing' }] },
    });
    expect(
      await moveRequest(desk, byAna, { version: 1, to: 'contacted', reason: 'seen' }),
    ).toMatchObject({
      details: { fields: [{ field: 'reason', code: 'close-reason-not-wanted' }] },
    });
    const closed = { version: 1, to: 'closed', reason: 'no-answer' } as const;
    expect(valueOf(await moveRequest(desk, byAna, closed))).toMatchObject({
      state: 'closed',
      closeReason: 'no-answer',
      canMoveTo: ['in-review'],
    });
    expect(valueOf(await moveRequest(desk, byAna, { version: 2, to: 'in-review' }))).toMatchObject({
      state: 'in-review',
      closeReason: null,
    });
  });

  it('closes as withdrawn when the person takes it back', async () => {
    const desk = await deskWithOne(open);
    expect(valueOf(await withdrawRequest(desk, byAna, 1))).toMatchObject({
      state: 'closed',
      closeReason: 'withdrawn',
    });
    expect(await auditOf(desk)).toEqual([
      [ana, 'request-withdrawn', { from: 'new', to: 'closed', reason: 'withdrawn' }],
    ]);
  });
});

describeOnBothStores('recording a call', (open) => {
  const callBackAt = '2026-11-03T15:30:00Z';

  it('counts the attempt and says when to call back', async () => {
    const desk = await deskWithOne(open);
    const call = { id: idOf(1), outcome: 'no-answer', callBackAt } as const;
    expect(valueOf(await recordCall(desk, byAna, call))).toMatchObject({
      attempts: 1,
      callBackAt: '2026-11-03T15:30:00.000Z',
      timeline: [
        { what: { kind: 'received' } },
        {
          id: idOf(1),
          by: { id: ana, name: 'Ana' },
          what: { kind: 'called', outcome: 'no-answer', callBackAt: '2026-11-03T15:30:00.000Z' },
        },
      ],
    });
    const later = { id: idOf(2), outcome: 'spoke' } as const;
    expect(valueOf(await recordCall(desk, byBen, later))).toMatchObject({
      attempts: 2,
      callBackAt: null,
    });
    expect(await auditOf(desk)).toEqual([
      [ana, 'request-called', { outcome: 'no-answer' }],
      [ben, 'request-called', { outcome: 'spoke' }],
    ]);
  });

  it('is one call however often the same press arrives', async () => {
    const desk = await deskWithOne(open);
    const call = { id: idOf(1), outcome: 'no-answer' } as const;
    await recordCall(desk, byAna, call);
    const again = await Promise.all([1, 2, 3].map(() => recordCall(desk, byAna, call)));
    expect(again.every(({ ok }) => ok)).toBe(true);
    const { attempts, timeline } = await pageOf(desk);
    expect(attempts).toBe(1);
    expect(timeline).toHaveLength(2);
  });

  it('does not get in the way of another call at the same moment', async () => {
    const desk = await deskWithOne(open);
    const outcomes = await Promise.all(
      callOutcomes
        .filter((outcome) => outcome !== 'message-left')
        .map((outcome, place) => recordCall(desk, byAna, { id: idOf(place + 1), outcome })),
    );
    expect(outcomes.every(({ ok }) => ok)).toBe(true);
    expect((await pageOf(desk)).attempts).toBe(3);
  });

  it('takes no message that the person did not allow', async () => {
    const desk = await deskWithOne(open);
    const left = { id: idOf(1), outcome: 'message-left' } as const;
    expect(await recordCall(desk, byAna, left)).toMatchObject({
      code: 'malformed',
      details: { fields: [{ field: 'outcome', code: 'message-not-allowed' }] },
    });
    const { contact } = aSubmission();
    const allowed = await deskWithOne(open, { contact: { ...contact, voicemailOk: true } });
    expect((await pageOf(allowed)).brief.mayLeaveMessage).toBe(true);
    expect(valueOf(await recordCall(allowed, byAna, left)).attempts).toBe(1);
  });

  it('takes no time to call back that is over', async () => {
    const desk = await deskWithOne(open);
    const past = { id: idOf(1), outcome: 'no-answer', callBackAt: '2026-11-02T14:00:00Z' } as const;
    expect(await recordCall(desk, byAna, past)).toMatchObject({
      details: { fields: [{ field: 'callBackAt', code: 'call-back-in-the-past' }] },
    });
    expect((await pageOf(desk)).attempts).toBe(0);
  });
});

describeOnBothStores('a note', (open) => {
  const text = 'Prefers to be called <b>after</b> work; ask for "Billie".';

  it('is kept sealed and shown as it was typed', async () => {
    const desk = await deskWithOne(open);
    expect(valueOf(await addNote(desk, byAna, { id: idOf(1), text })).notes).toEqual([
      { id: idOf(1), at: '2026-11-02T14:00:00.000Z', by: { id: ana, name: 'Ana' }, text },
    ]);
    for (const table of ['request_parts', 'request_events', 'audit_log'] as const) {
      const rows = await desk.database.selectFrom(table).selectAll().execute();
      expect(JSON.stringify(rows), table).not.toContain('Billie');
    }
  });

  it('is one note however often the same press arrives, and many stay in order', async () => {
    const desk = await deskWithOne(open);
    await addNote(desk, byAna, { id: idOf(1), text: 'one' });
    await addNote(desk, byAna, { id: idOf(1), text: 'one' });
    await addNote(desk, byBen, { id: idOf(2), text: 'two' });
    const { notes, version } = await pageOf(desk);
    expect(notes.map((note) => note.text)).toEqual(['one', 'two']);
    expect(version).toBe(3);
  });
});

describeOnBothStores('an id that is not there', (open) => {
  it('is refused alike by every action', async () => {
    const desk = await createTestDesk(await open());
    const outcomes = await Promise.all([
      takeRequest(desk, byAnaOnNothing, 1),
      releaseRequest(desk, byAnaOnNothing, 1),
      moveRequest(desk, byAnaOnNothing, { version: 1, to: 'contacted' }),
      recordCall(desk, byAnaOnNothing, { id: idOf(1), outcome: 'spoke' }),
      addNote(desk, byAnaOnNothing, { id: idOf(1), text: 'x' }),
      withdrawRequest(desk, byAnaOnNothing, 1),
    ]);
    for (const outcome of outcomes) {
      expect(outcome).toEqual({ ok: false, code: 'not-found', details: {} });
    }
  });
});
