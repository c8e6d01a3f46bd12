import { expect, it } from 'vitest';
import { correctAnswer, correctContact } from '../../../src/server/desk/correct-request.ts';
import { moveRequest } from '../../../src/server/desk/move-request.ts';
import { recordCall } from '../../../src/server/desk/record-call.ts';
import { readWorklist } from '../../../src/server/desk/worklist.ts';
import { parts } from '../../../src/server/requests/parts.ts';
import { readDataKey, readPart } from '../../../src/server/requests/sealed-parts.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import { ana, ben, createTestDesk, pageOf, receive, valueOf } from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';
import { aSubmission, someId, typed } from '../../support/server/submission.ts';

const byAna = { accountId: ana, requestId: someId };
const byBen = { accountId: ben, requestId: someId };

async function deskWithOne(open: () => Promise<TestDesk['database']>): Promise<TestDesk> {
  const desk = await createTestDesk(await open());
  await receive(desk);
  return desk;
}

function questionOf({ questions }: Awaited<ReturnType<typeof pageOf>>, id: string) {
  return questions.find(({ question }) => question === id);
}

describeOnBothStores('a corrected answer', (open) => {
  const thinner = { version: 1, question: 'medicines', options: ['blood-thinner'] };

  it('stands beside the original, with a result decided anew beside the one that was shown', async () => {
    const desk = await deskWithOne(open);
    const page = valueOf(await correctAnswer(desk, byAna, thinner));
    expect(questionOf(page, 'medicines')).toMatchObject({
      options: ['none'],
      corrected: {
        options: ['blood-thinner'],
        at: '2026-11-02T14:00:00.000Z',
        by: { id: ana, name: 'Ana' },
      },
    });
    expect(page.level).toBe('topics');
    expect(page.shown.result.options?.['medical-grade'].status).toBe('worth-discussing');
    // rules.md: blood-thinner is review for medical-grade and nothing for topical.
    expect(page.corrected).toMatchObject({
      kind: 'decided',
      decided: {
        result: {
          level: 'topics',
          options: {
            'medical-grade': { status: 'ask-first' },
            topical: { status: 'worth-discussing' },
          },
        },
      },
    });
    expect(page.brief.heldBack).toEqual(['medicines.blood-thinner']);
    expect(page.timeline.at(-1)?.what).toEqual({
      kind: 'answer-corrected',
      question: 'medicines',
      from: ['none'],
      to: ['blood-thinner'],
    });
  });

  it('moves the request to the front when it is a sign, and nothing moves it back', async () => {
    const desk = await deskWithOne(open);
    const sign = { version: 1, question: 'problem-signs', options: ['infection-signs'] };
    const page = valueOf(await correctAnswer(desk, byAna, sign));
    expect(page.flags).toContain('urgent');
    const { lines, counts } = await readWorklist(desk, ana, {});
    expect(lines[0]?.flags).toContain('urgent');
    expect(lines[0]?.levelReasons).toEqual(['problem-signs.infection-signs']);
    expect(counts.urgent).toBe(1);
    const none = { version: 2, question: 'problem-signs', options: ['none'] };
    expect(valueOf(await correctAnswer(desk, byBen, none)).flags).toContain('urgent');
  });

  it('asks for another call only where the sign is new and nobody was contacted', async () => {
    const desk = await deskWithOne(open);
    const signs = (version: number, ...options: string[]) =>
      correctAnswer(desk, byAna, { version, question: 'problem-signs', options });
    const spoke = async (id: string) =>
      valueOf(await recordCall(desk, byAna, { id, outcome: 'spoke' })).callFirst;
    expect(valueOf(await signs(1, 'infection-signs')).callFirst).toBe(true);
    expect(await spoke('one')).toBe(false);
    expect(valueOf(await signs(3, 'infection-signs')).callFirst).toBe(false);
    expect(valueOf(await signs(4, 'infection-signs', 'limb-swelling')).callFirst).toBe(true);
    expect(await spoke('two')).toBe(false);
    await moveRequest(desk, byAna, { version: 6, to: 'contacted' });
    const later = valueOf(await signs(7, 'infection-signs', 'blister-clusters'));
    expect([later.callFirst, later.flags]).toEqual([false, ['urgent']]);
  });

  it('leaves the sealed original as it was received', async () => {
    const desk = await deskWithOne(open);
    await correctAnswer(desk, byAna, thinner);
    const dataKey = await readDataKey(desk, someId);
    if (!dataKey) throw new Error('no key');
    expect(await readPart(desk, dataKey, someId, parts.answers)).toMatchObject({
      answers: { medicines: ['none'] },
    });
    expect(await readPart(desk, dataKey, someId, parts.result)).toMatchObject({
      named: { options: { 'medical-grade': { status: 'worth-discussing' } } },
    });
  });

  it('can be corrected again; each one stays in the timeline', async () => {
    const desk = await deskWithOne(open);
    await correctAnswer(desk, byAna, thinner);
    const back = { version: 2, question: 'medicines', options: ['none'] };
    const page = valueOf(await correctAnswer(desk, byBen, back));
    expect(questionOf(page, 'medicines')).toMatchObject({
      options: ['none'],
      corrected: { options: ['none'], by: { id: ben } },
    });
    expect(page.timeline.map(({ what }) => what)).toMatchObject([
      { kind: 'received' },
      { from: ['none'], to: ['blood-thinner'] },
      { from: ['blood-thinner'], to: ['none'] },
    ]);
    expect(page.corrected).toMatchObject({
      decided: { result: { options: { 'medical-grade': { status: 'worth-discussing' } } } },
    });
  });

  it('says which questions it opens that nobody asked', async () => {
    const desk = await deskWithOne(open);
    const scar = { version: 1, question: 'goals', options: ['fine-lines', 'scar'] };
    const page = valueOf(await correctAnswer(desk, byAna, scar));
    // Whether the scar's age is asked depends on its kind, which nobody knows yet.
    expect(page.corrected).toEqual({ kind: 'incomplete', questions: ['scar-kind'] });
    const kind = { version: 2, question: 'scar-kind', options: ['acne'] };
    const answered = valueOf(await correctAnswer(desk, byAna, kind));
    // With acne scars nobody is asked for the scar's age.
    expect(answered.corrected).toMatchObject({ kind: 'decided' });
    expect(questionOf(answered, 'scar-kind')).toMatchObject({
      asked: false,
      corrected: { options: ['acne'] },
    });
    const { lines } = await readWorklist(desk, ana, {});
    expect(lines[0]?.about).toEqual(['scar', 'fine-lines']);
  });

  it.each([
    ['an option that there is not', 'medicines', ['aspirin'], 'answers-invalid', 'unknown-option'],
    [
      'none beside another',
      'medicines',
      ['none', 'blood-thinner'],
      'answers-invalid',
      'exclusive-option',
    ],
    ['two where there is one', 'smoking', ['yes', 'no'], 'answers-invalid', 'wrong-type'],
    ['nothing', 'medicines', [], 'answers-invalid', 'missing'],
    ['a question that there is not', 'weight', ['yes'], 'unknown-question', 'unknown-question'],
    ['a key of every object', '__proto__', ['yes'], 'unknown-question', 'unknown-question'],
  ])('is refused with %s', async (_what, question, options, code, fieldCode) => {
    const desk = await deskWithOne(open);
    const refused = await correctAnswer(desk, byAna, { version: 1, question, options });
    expect(refused).toMatchObject({ ok: false, code, details: { fields: [{ code: fieldCode }] } });
    expect((await pageOf(desk)).version).toBe(1);
  });

  it('is refused when it was made on an older version, and records nothing', async () => {
    const desk = await deskWithOne(open);
    const outcomes = await Promise.all([
      correctAnswer(desk, byAna, thinner),
      correctAnswer(desk, byBen, { ...thinner, options: ['retinoid-or-acid'] }),
    ]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes.find(({ ok }) => !ok)).toMatchObject({
      code: 'stale',
      details: { versions: { yours: 1, current: 2 } },
    });
    expect((await pageOf(desk)).timeline).toHaveLength(2);
  });
});

describeOnBothStores('corrected contact details', (open) => {
  const { contact } = aSubmission();
  const corrected = {
    ...contact,
    name: 'Billie Quintanilla',
    phone: '404 555 0199',
    language: 'es',
  } as const;

  it('hold from then on, and the original stays', async () => {
    const desk = await deskWithOne(open);
    const page = valueOf(await correctContact(desk, byAna, { version: 1, contact: corrected }));
    expect(page).toMatchObject({
      contact: corrected,
      phoneToDial: '+14045550199',
      originalContact: typed,
      brief: { language: 'es' },
    });
    const { lines } = await readWorklist(desk, ana, {});
    expect(lines).toMatchObject([{ name: 'Billie Quintanilla', language: 'es' }]);
  });

  it('are sealed, the former ones too', async () => {
    const desk = await deskWithOne(open);
    await correctContact(desk, byAna, { version: 1, contact: corrected });
    for (const table of ['requests', 'request_parts', 'request_events', 'audit_log'] as const) {
      const rows = JSON.stringify(await desk.database.selectFrom(table).selectAll().execute());
      for (const text of [corrected.name, corrected.phone, typed.name, typed.email]) {
        expect(rows, table).not.toContain(text);
      }
    }
  });

  it('are refused where the chosen way lacks its contact or its consent', async () => {
    const desk = await deskWithOne(open);
    const { phone: _phone, ...noPhone } = contact;
    const refused = await correctContact(desk, byAna, { version: 1, contact: noPhone });
    expect(refused).toMatchObject({
      code: 'malformed',
      details: { fields: [{ field: 'contact.phone', code: 'contact-by-needs-phone' }] },
    });
    const byText = await correctContact(desk, byAna, {
      version: 1,
      contact: { ...contact, contactBy: 'text' },
    });
    expect(byText).toMatchObject({
      details: { fields: [{ code: 'contact-by-needs-text-consent' }] },
    });
  });
});
