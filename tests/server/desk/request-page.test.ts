import { describe, expect, it } from 'vitest';
import type { AskedQuestion } from '../../../src/consultation/staff-api.ts';
import { viewRequest } from '../../../src/server/desk/request-page.ts';
import { aRun } from '../../support/builders/run.ts';
import { describeOnBothStores } from '../../support/server/both-stores.ts';
import { ana, answered, ben, createTestDesk, pageOf, receive } from '../../support/server/desk.ts';
import type { TestDesk } from '../../support/server/desk.ts';
import { confirmedProfile, savePractice, someId, typed } from '../../support/server/submission.ts';
import { createTestDefinitions, testDefinition } from '../../support/server/test-definitions.ts';

const bloodThinner = aRun({ medicines: ['blood-thinner'], conditions: ['not-sure'] });

function questionOf(questions: readonly AskedQuestion[], id: string): AskedQuestion {
  const found = questions.find(({ question }) => question === id);
  if (!found) throw new Error(`${id} is not on the page`);
  return found;
}

describeOnBothStores('the page of a request', (open) => {
  it('says whom to call, how, about what, and in what language', async () => {
    const desk = await createTestDesk(await open());
    const code = await receive(desk);
    const page = await pageOf(desk);
    expect(page).toMatchObject({
      id: someId,
      code,
      state: 'new',
      canMoveTo: ['in-review', 'contacted', 'booked', 'closed'],
      level: 'topics',
      flags: [],
      receivedAt: '2026-11-02T14:00:00.000Z',
      answeredOn: '2026-11-02',
      contact: { ...typed, contactBy: 'phone', bestTimes: ['morning'] },
      phoneToDial: '+14045550147',
      originalContact: null,
      corrected: null,
      current: null,
      versions: { contract: 1, definition: 'test-1', practice: 1, consents: 'consents-1' },
      signOff: null,
      notes: [],
    });
    expect(page.brief).toMatchObject({
      about: ['fine-lines'],
      mayLeaveMessage: false,
      language: 'en',
    });
    expect(page.consents.map(({ id, given }) => [id, given])).toEqual([
      ['consent-contact', true],
      ['consent-health-answers', true],
    ]);
    expect(page.timeline).toEqual([
      { id: 'received', at: '2026-11-02T14:00:00.000Z', by: null, what: { kind: 'received' } },
    ]);
  });

  it('shows every question in document order, asked or not, and why it was not', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk);
    const { questions } = await pageOf(desk);
    expect(questions.map(({ question }) => question)).toEqual(
      testDefinition.questionnaire.questions.map(({ id }) => id),
    );
    expect(questionOf(questions, 'goals')).toEqual({
      asked: true,
      question: 'goals',
      kind: 'many',
      section: 'goals',
      staffOnly: false,
      options: ['fine-lines'],
      corrected: null,
    });
    expect(questionOf(questions, 'area')).toMatchObject({ asked: true, staffOnly: true });
    // scar-kind is asked of those with a scar among their goals.
    expect(questionOf(questions, 'scar-kind')).toMatchObject({
      asked: false,
      because: { kind: 'answers', answers: [{ question: 'goals', options: ['fine-lines'] }] },
    });
  });

  it('says that the questionnaire had ended before the questions after a sign', async () => {
    const desk = await createTestDesk(await open());
    const run = {
      'emergency-signs': ['none'],
      'problem-signs': ['late-lumps'],
      age: '22-or-over',
      'recent-procedures': ['none'],
      'recent-illness': ['none'],
    } as const;
    await receive(desk, answered(run));
    const { questions, level, brief, flags } = await pageOf(desk);
    expect(level).toBe('this-week');
    expect(flags).toEqual(['urgent']);
    expect(brief.heldBack).toEqual(['problem-signs.late-lumps']);
    expect(questionOf(questions, 'pregnancy')).toMatchObject({
      asked: false,
      because: { kind: 'ended', endings: ['late-lumps'] },
    });
  });

  it('names what holds something back, what to confirm, and the rules that did not hold', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk, answered(bloodThinner));
    const { brief, shown } = await pageOf(desk);
    // rules.md: blood-thinner reviews medical-grade alone; conditions not-sure reviews both.
    expect(brief.heldBack.toSorted()).toEqual(['conditions.not-sure', 'medicines.blood-thinner']);
    expect(brief.confirm).toEqual(expect.arrayContaining(brief.heldBack));
    const met = shown.result.options?.topical.reasons.map(({ id }) => id) ?? [];
    expect(met).toContain('conditions.not-sure');
    expect(shown.notMet.topical).not.toContain('conditions.not-sure');
    expect(shown.notMet['medical-grade']).toContain('conditions.bleeding-disorder');
    // That row has no effect on topical, so it is neither met nor not met there.
    expect(shown.notMet.topical).not.toContain('conditions.bleeding-disorder');
    expect(shown.notMet.levels).toContain('age.under-18');
  });

  it('explains what was shown: the fewest answers, and what the call can clear up', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk, answered(bloodThinner));
    const { explanation } = (await pageOf(desk)).shown;
    // rules.md: both rows review the clinic option; one of them is enough for ask-first.
    expect(explanation?.causes.options?.['medical-grade']).toEqual({
      answers: [
        { question: 'goals', options: ['fine-lines'] },
        { question: 'open-to-procedure', options: ['yes'] },
        { question: 'conditions', options: ['not-sure'] },
      ],
      rules: ['goals.fine-lines', 'open-to-procedure.yes', 'conditions.not-sure'],
    });
    expect(explanation?.clearable.map(({ question }) => question)).toEqual(['conditions']);
    expect(explanation?.checklist).toEqual([
      'conditions.not-sure',
      'medicines.blood-thinner',
      'area',
    ]);
  });

  it('explains nothing when its draft is no longer known', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk);
    const definitions = createTestDefinitions({ ...testDefinition, version: 'test-2' });
    expect((await pageOf({ ...desk, definitions })).shown.explanation).toBeNull();
  });

  it('shows the current result too, where it is another one than was shown', async () => {
    const desk = await createTestDesk(await open());
    // The profile that the person saw carried the line; the current one does not.
    await savePractice(desk, 2, { ...confirmedProfile, lines: [] });
    await receive(desk);
    const { shown, current } = await pageOf(desk);
    const ids = (list: readonly { id: string }[] = []) => list.map(({ id }) => id);
    expect(ids(shown.result.cautions)).toContain('platelet-line');
    expect(current?.definition).toBe('test-1');
    expect(ids(current?.decided?.result.cautions)).not.toContain('platelet-line');
  });

  it('still shows what was answered and decided when its draft is no longer known', async () => {
    const desk = await createTestDesk(await open());
    await receive(desk);
    const definitions = createTestDefinitions({ ...testDefinition, version: 'test-2' });
    const { questions, shown, level } = await pageOf({ ...desk, definitions });
    expect(level).toBe('topics');
    expect(shown.result.level).toBe('topics');
    expect(questionOf(questions, 'goals')).toMatchObject({ options: ['fine-lines'] });
  });

  it('is refused for an id that is not there', async () => {
    const desk = await createTestDesk(await open());
    expect(await viewRequest(desk, ana, someId)).toMatchObject({ code: 'not-found' });
  });
});

describe('looking at a request', () => {
  const viewsOf = ({ database }: TestDesk) =>
    database
      .selectFrom('audit_log')
      .select(['actor', 'subject', 'at'])
      .where('action', '=', 'request-viewed')
      .orderBy('sequence')
      .execute();

  it('is recorded for each person, once while the page stays open', async () => {
    const desk = await createTestDesk();
    await receive(desk);
    await viewRequest(desk, ana, someId);
    desk.clock.moveMinutes(1);
    await viewRequest(desk, ana, someId);
    await viewRequest(desk, ben, someId);
    desk.clock.moveMinutes(15);
    await viewRequest(desk, ana, someId);
    expect(await viewsOf(desk)).toEqual([
      { actor: ana, subject: someId, at: '2026-11-02T14:00:00.000Z' },
      { actor: ben, subject: someId, at: '2026-11-02T14:01:00.000Z' },
      { actor: ana, subject: someId, at: '2026-11-02T14:16:00.000Z' },
    ]);
  });
});
