import { expect, it } from 'vitest';
import { appendAudit, hashAuditRow } from '../../../src/server/audit/append-audit.ts';
import type { Connection } from '../../../src/server/database/connect.ts';
import { readCurrentPractice, readPracticeVersion } from '../../../src/server/practice-versions.ts';
import { parts } from '../../../src/server/requests/parts.ts';
import { receiveRequest } from '../../../src/server/requests/receive-request.ts';
import { readDataKey, readPart } from '../../../src/server/requests/sealed-parts.ts';
import { wasErased, writeTombstone } from '../../../src/server/requests/tombstones.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import {
  anotherId,
  aSubmission,
  confirmedProfile,
  savePractice,
  someId,
  typed,
} from '../../support/server/submission.ts';
import { createTestDependencies, testInstant } from '../../support/server/test-app.ts';

const nobody = { kind: 'none' } as const;
const bytesOf = (body: unknown) => Buffer.from(JSON.stringify(body));

async function prepare(open: () => Promise<Connection>) {
  const dependencies = await createTestDependencies({ database: await open() });
  await savePractice(dependencies);
  return dependencies;
}

describeOnBothStores('requests in a store', (open) => {
  it('are kept with parts that only the key of the request opens', async () => {
    const dependencies = await prepare(open);
    const outcome = await receiveRequest(dependencies, someId, bytesOf(aSubmission()), nobody);
    expect(outcome).toMatchObject({ ok: true, acknowledgement: { id: someId } });

    const dataKey = await readDataKey(dependencies, someId);
    if (!dataKey) throw new Error('no key');
    expect(await readPart(dependencies, dataKey, someId, parts.contact)).toMatchObject({
      contact: typed,
      phoneE164: '+14045550147',
    });
    expect(await readPart(dependencies, dataKey, someId, parts.answers)).toMatchObject({
      answers: { goals: ['fine-lines'], smoking: 'no' },
      answeredOn: '2026-11-02',
      decidedOn: '2026-11-02',
      outcome: {
        level: 'topics',
        levelReasons: [],
        options: { topical: { status: 'worth-discussing' } },
      },
    });
    expect(await readPart(dependencies, dataKey, someId, parts.result)).toMatchObject({
      named: { level: 'topics', provenance: { definition: 'test-1', on: '2026-11-02' } },
      current: { level: 'topics' },
      shown: { level: 'topics' },
    });
    expect(await readPart(dependencies, dataKey, someId, parts.listLine)).toEqual({
      name: typed.name,
      goals: ['fine-lines'],
      levelReasons: [],
    });
    expect(await readPart(dependencies, dataKey, someId, parts.consents)).toMatchObject({
      version: 'consents-1',
      consents: [{ id: 'consent-contact' }, { id: 'consent-health-answers' }],
    });
  });

  it('are one row when the same bytes come many times at once', async () => {
    const dependencies = await prepare(open);
    const body = bytesOf(aSubmission());
    const outcomes = await Promise.all(
      Array.from({ length: 50 }, () => receiveRequest(dependencies, someId, body, nobody)),
    );
    const codes = outcomes.map((outcome) => (outcome.ok ? outcome.acknowledgement.code : 'none'));
    expect(new Set(codes).size).toBe(1);
    expect(codes[0]).not.toBe('none');
    const { database } = dependencies;
    for (const table of ['requests', 'request_keys', 'outbox', 'audit_log'] as const) {
      expect(await database.selectFrom(table).selectAll().execute(), table).toHaveLength(1);
    }
    expect(await database.selectFrom('request_parts').selectAll().execute()).toHaveLength(5);
  });

  it('leave nothing behind when the transaction fails at its end', async () => {
    const dependencies = await prepare(open);
    const failing = {
      ...dependencies,
      unitOfWork: {
        run: <Outcome>(work: (transaction: Connection) => Promise<Outcome>) =>
          dependencies.unitOfWork.run<Outcome>(async (transaction) => {
            await work(transaction);
            throw new Error('power cut');
          }),
      },
    };
    const sent = receiveRequest(failing, someId, bytesOf(aSubmission()), nobody);
    await expect(sent).rejects.toThrow('power cut');
    const { database } = dependencies;
    for (const table of ['requests', 'request_parts', 'outbox', 'audit_log'] as const) {
      expect(await database.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  it('lose every part when they are deleted', async () => {
    const dependencies = await prepare(open);
    await receiveRequest(dependencies, someId, bytesOf(aSubmission()), nobody);
    const { database } = dependencies;
    await database.deleteFrom('requests').where('id', '=', someId).execute();
    for (const table of ['request_keys', 'request_parts', 'outbox'] as const) {
      expect(await database.selectFrom(table).selectAll().execute(), table).toEqual([]);
    }
  });

  it('are listed urgent first, then by who waits longest', async () => {
    const { database, ...dependencies } = await prepare(open);
    const rows = [
      ['a', '1 2026-11-01T10:00:00.000Z'],
      ['b', '0 2026-11-02T10:00:00.000Z'],
      ['c', '1 2026-10-31T23:59:59.999Z'],
      ['d', '0 2026-11-01T10:00:00.000Z'],
    ] as const;
    await receiveRequest({ ...dependencies, database }, someId, bytesOf(aSubmission()), nobody);
    const template = await database.selectFrom('requests').selectAll().executeTakeFirstOrThrow();
    await database.deleteFrom('requests').execute();
    for (const [id, waiting_order] of rows) {
      await database
        .insertInto('requests')
        .values({ ...template, id, code: id, waiting_order })
        .execute();
    }
    const listed = await database
      .selectFrom('requests')
      .select('id')
      .orderBy('waiting_order')
      .orderBy('id')
      .execute();
    expect(listed.map(({ id }) => id)).toEqual(['d', 'b', 'c', 'a']);
  });
});

describeOnBothStores('the audit log in a store', (open) => {
  it('chains every entry to the one before, in the order of commits', async () => {
    const { database, unitOfWork, vault } = await prepare(open);
    const append = (subject: string) =>
      unitOfWork.run((transaction) =>
        appendAudit(transaction, vault, {
          at: testInstant,
          actor: { account: 'account-1' },
          action: 'request-viewed',
          subject,
          detail: { code: 'KLMQ2347' },
        }),
      );
    await Promise.all(Array.from({ length: 12 }, (_, index) => append(`request-${index}`)));
    const rows = await database.selectFrom('audit_log').selectAll().orderBy('sequence').execute();
    expect(rows.map(({ sequence }) => sequence)).toEqual(
      Array.from({ length: 12 }, (_, index) => index + 1),
    );
    for (const [index, row] of rows.entries()) {
      expect(row.previous_hash).toBe(rows[index - 1]?.hash ?? '');
      expect(row.hash).toBe(hashAuditRow(vault, row));
      expect(hashAuditRow(vault, { ...row, actor: 'account-2' })).not.toBe(row.hash);
    }
  });

  it('takes nothing that is not on its list', async () => {
    const { database, unitOfWork, vault } = await prepare(open);
    const detail = { code: 'KLMQ2347', name: typed.name };
    const append = unitOfWork.run((transaction) =>
      appendAudit(transaction, vault, {
        at: testInstant,
        actor: 'system',
        action: 'request-viewed',
        subject: someId,
        detail,
      }),
    );
    await expect(append).rejects.toThrow();
    expect(await database.selectFrom('audit_log').selectAll().execute()).toEqual([]);
  });
});

describeOnBothStores('the profile and tombstones in a store', (open) => {
  it('gives the newest version as the current one, and every earlier one by its number', async () => {
    const dependencies = await prepare(open);
    const { database } = dependencies;
    await savePractice(dependencies, 2, { ...confirmedProfile, emergencyNumber: '112' }, ['name']);
    expect(await readCurrentPractice(database)).toMatchObject({
      version: 2,
      profile: { emergencyNumber: '112' },
      confirmed: ['name'],
    });
    expect(await readPracticeVersion(database, 1)).toMatchObject({
      version: 1,
      profile: { emergencyNumber: '911' },
    });
    expect(await readPracticeVersion(database, 0)).toMatchObject({ version: 0, confirmed: [] });
    expect(await readPracticeVersion(database, 3)).toBeUndefined();
  });

  it('remembers an erased id without showing it', async () => {
    const { database, vault } = await prepare(open);
    await writeTombstone(database, vault, someId, testInstant);
    await writeTombstone(database, vault, someId, testInstant);
    expect(await wasErased(database, vault, someId)).toBe(true);
    expect(await wasErased(database, vault, anotherId)).toBe(false);
    const rows = await database.selectFrom('tombstones').selectAll().execute();
    expect(rows).toHaveLength(1);
    expect(JSON.stringify(rows)).not.toContain(someId);
  });
});
