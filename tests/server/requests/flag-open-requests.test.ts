import { describe, expect, it } from 'vitest';
import type { ServedDefinition } from '../../../src/server/definitions/definition-store.ts';
import { flagOpenRequests } from '../../../src/server/requests/flag-open-requests.ts';
import { aRun } from '../../support/builders/run.ts';
import { answered, createTestDesk, idOf, pageOf, receive } from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';
import { createTestDefinitions, testDefinition } from '../../support/server/test-definitions.ts';

const { decision } = testDefinition;

/** The next definition, in which diabetes holds back both options, or none. */
function next(diabetes: 'both' | 'none'): ServedDefinition {
  const rules = decision.rules.flatMap((rule) => {
    if (rule.id !== 'conditions.diabetes') return [rule];
    const review = { kind: 'review' as const };
    return diabetes === 'none' ? [] : [{ ...rule, effects: { ...rule.effects, topical: review } }];
  });
  return {
    ...testDefinition,
    version: 'test-2',
    contentHash: '2'.repeat(64),
    decision: { ...decision, rules },
  };
}

const under = (desk: TestDesk, definition: ServedDefinition): TestDesk => ({
  ...desk,
  definitions: createTestDefinitions(testDefinition, definition),
});

const concerned = idOf(1);
const mild = idOf(2);

async function deskWithRequests(): Promise<TestDesk> {
  const desk = await createTestDesk();
  await receive(desk, { id: concerned, ...answered(aRun({ conditions: ['diabetes'] })) });
  await receive(desk, { id: mild, ...answered(aRun()) });
  return desk;
}

describe('a more cautious definition that comes into force', () => {
  it('flags the open requests concerned, and shows what moved', async () => {
    const desk = under(await deskWithRequests(), next('both'));
    expect(await flagOpenRequests(desk)).toBe(1);
    const page = await pageOf(desk, concerned);
    expect(page.flags).toEqual(['recheck']);
    expect(page.current?.definition).toBe('test-2');
    expect(page.current?.decided?.result.options?.topical.status).toBe('ask-first');
    expect(page.shown.result.options?.topical.status).toBe('worth-discussing');
    expect((await pageOf(desk, mild)).flags).toEqual([]);
  });

  it('records it, once', async () => {
    const desk = under(await deskWithRequests(), next('both'));
    await flagOpenRequests(desk);
    expect(await flagOpenRequests(desk)).toBe(0);
    const rows = await desk.database
      .selectFrom('audit_log')
      .selectAll()
      .where('action', '=', 'request-flagged')
      .execute();
    expect(rows.map(({ actor, subject }) => [actor, subject])).toEqual([['system', concerned]]);
  });

  it('puts first whom it would have sent to a doctor', async () => {
    const desk = await createTestDesk();
    await receive(desk, { id: concerned, ...answered(aRun({ conditions: ['diabetes'] })) });
    const [level] = decision.levelRules;
    const rule = decision.rules.find(({ id }) => id === 'conditions.diabetes');
    if (!level || !rule) throw new Error('no rule');
    const ends = { ...level, id: 'diabetes-ends', level: 'same-day' as const, when: rule.when };
    const stricter = {
      ...next('both'),
      decision: { ...decision, levelRules: [...decision.levelRules, ends] },
    };
    await flagOpenRequests(under(desk, stricter));
    const row = await desk.database.selectFrom('requests').selectAll().executeTakeFirstOrThrow();
    expect(row).toMatchObject({ recheck: 1, urgent: 1, version: 2, changed_at: null });
    expect(row.waiting_order).toMatch(/^0 /u);
  });

  it('leaves closed requests alone', async () => {
    const desk = await deskWithRequests();
    await desk.database.updateTable('requests').set({ state: 'closed' }).execute();
    expect(await flagOpenRequests(under(desk, next('both')))).toBe(0);
  });

  it('goes on after a request that cannot be read', async () => {
    const desk = await deskWithRequests();
    const again = idOf(3);
    await receive(desk, { id: again, ...answered(aRun({ conditions: ['diabetes'] })) });
    await desk.database
      .updateTable('request_parts')
      .set({ nonce: 'AAAAAAAAAAAAAAAA' })
      .where('request_id', '=', concerned)
      .execute();
    expect(await flagOpenRequests(under(desk, next('both')))).toBe(1);
    expect((await pageOf(desk, again)).flags).toEqual(['recheck']);
  });
});

describe('a less cautious definition', () => {
  it('flags nothing', async () => {
    const desk = await deskWithRequests();
    expect(await flagOpenRequests(under(desk, next('none')))).toBe(0);
    expect((await pageOf(desk, concerned)).flags).toEqual([]);
  });
});
