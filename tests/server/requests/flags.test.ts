import { describe, expect, it } from 'vitest';
import type { Submission } from '../../../src/consultation/index.ts';
import type { Answers } from '../../../src/questions/index.ts';
import type { ServedDefinition } from '../../../src/server/definitions/definition-store.ts';
import { parts } from '../../../src/server/requests/parts.ts';
import { readDataKey, readPart } from '../../../src/server/requests/sealed-parts.ts';
import { aRun } from '../../support/builders/run.ts';
import { send } from '../../support/server/send.ts';
import {
  aSubmission,
  confirmedProfile,
  savePractice,
  shownFor,
  someId,
} from '../../support/server/submission.ts';
import { createTestApp } from '../../support/server/test-app.ts';
import { createTestDefinitions, testDefinition } from '../../support/server/test-definitions.ts';

interface Situation {
  readonly answers?: Answers;
  readonly changes?: Partial<Submission>;
  readonly now?: string;
  readonly current?: ServedDefinition;
  readonly timeZone?: string | null;
}

/** Sends one request in a situation, and reads what was stored of it. */
async function receive({ answers, changes = {}, now, current, timeZone }: Situation) {
  const instant = new Date(now ?? '2026-11-02T14:00:00.000Z');
  const { app, dependencies } = await createTestApp({
    clock: { now: () => instant },
    definitions: createTestDefinitions(testDefinition, current ?? testDefinition),
  });
  const profile = timeZone === undefined ? confirmedProfile : { ...confirmedProfile, timeZone };
  await savePractice(dependencies, 1, profile);
  const { answers: _unused, ...rest } = changes;
  const answer = await send(app, aSubmission(answers ? { answers, ...rest } : rest));
  expect(answer.json()).toMatchObject({ id: someId });
  const row = await dependencies.database
    .selectFrom('requests')
    .selectAll()
    .executeTakeFirstOrThrow();
  const dataKey = await readDataKey(dependencies, someId);
  if (!dataKey) throw new Error('no key');
  const result = await readPart(dependencies, dataKey, someId, parts.result);
  const stored = await readPart(dependencies, dataKey, someId, parts.answers);
  return { row, result, stored };
}

/** Late lumps: asked besides are procedures and illness, and it ends as this-week. */
const lateLumps: Answers = {
  'emergency-signs': ['none'],
  'problem-signs': ['late-lumps'],
  age: '22-or-over',
  'recent-procedures': ['none'],
  'recent-illness': ['none'],
};

describe('someone who should be called this week', () => {
  it('comes first in the worklist', async () => {
    const { row } = await receive({ answers: lateLumps });
    expect(row).toMatchObject({
      level: 'this-week',
      urgent: 1,
      medical_grade_status: null,
      topical_status: null,
      waiting_order: '0 2026-11-02T14:00:00.000Z',
    });
  });
});

describe('a day of answering', () => {
  it.each([
    ['2026-10-25', 0, '2026-10-25'],
    ['2026-10-24', 1, '2026-11-02'],
    ['2026-11-03', 0, '2026-11-03'],
    ['2026-11-04', 1, '2026-11-02'],
    ['2025-11-02', 1, '2026-11-02'],
    ['2036-11-02', 1, '2026-11-02'],
  ])('%s gives the flag %d and is decided on %s', async (answeredOn, doubt, decidedOn) => {
    const { row, result, stored } = await receive({ changes: { answeredOn } });
    expect(row.date_doubt).toBe(doubt);
    expect(stored).toMatchObject({ answeredOn, decidedOn });
    expect(result?.named.provenance.on).toBe(decidedOn);
    expect(result?.current?.provenance.on).toBe(decidedOn);
  });

  it('is compared with the day at the practice, not in UTC', async () => {
    // 02:00 in UTC on 3 November is still 2 November in Atlanta.
    const now = '2026-11-03T02:00:00.000Z';
    const changes = { answeredOn: '2026-11-04' };
    expect((await receive({ now, changes })).row.date_doubt).toBe(1);
    expect((await receive({ now, changes, timeZone: 'UTC' })).row.date_doubt).toBe(0);
  });
});

describe('a test', () => {
  it('is marked as one', async () => {
    expect((await receive({ changes: { sentFor: 'test' } })).row.test).toBe(1);
    expect((await receive({ changes: { sentFor: 'person' } })).row.test).toBe(0);
    expect((await receive({})).row.test).toBe(0);
  });
});

describe('a definition that has changed since the page was opened', () => {
  const { decision, questionnaire } = testDefinition;
  const withRules = (rules: typeof decision.rules): ServedDefinition => ({
    ...testDefinition,
    version: 'test-2',
    decision: { ...decision, rules },
  });
  /** As a rule of the tables, with another effect on both options. */
  const changed = (id: string, kind: 'review' | 'excludes') =>
    withRules(
      decision.rules.map((rule) =>
        rule.id === id
          ? { ...rule, effects: { 'medical-grade': { kind }, topical: { kind } } }
          : rule,
      ),
    );

  it('stores both results under their versions', async () => {
    const { row, result } = await receive({ current: withRules(decision.rules) });
    expect(row).toMatchObject({
      definition_version: 'test-1',
      definition_current: 'test-2',
      recheck: 0,
    });
    expect(result?.named.provenance.definition).toBe('test-1');
    expect(result?.current?.provenance.definition).toBe('test-2');
  });

  it('flags a request that it would have been more careful with', async () => {
    // Diabetes holds back the clinic option alone; the changed rule holds back both.
    const answers = aRun({ conditions: ['diabetes'] });
    const { row, result } = await receive({
      answers,
      current: changed('conditions.diabetes', 'review'),
    });
    expect(row.recheck).toBe(1);
    expect(row.topical_status).toBe('worth-discussing');
    expect(result?.current?.options?.topical.status).toBe('ask-first');
  });

  it('flags a request that it would not have suggested anything for', async () => {
    const answers = aRun({ conditions: ['diabetes'] });
    const { row } = await receive({ answers, current: changed('conditions.diabetes', 'excludes') });
    expect(row.recheck).toBe(1);
  });

  it('does not flag one that it would have been less careful with', async () => {
    const answers = aRun({ conditions: ['diabetes'] });
    const current = withRules(decision.rules.filter(({ id }) => id !== 'conditions.diabetes'));
    const { row, result } = await receive({ answers, current });
    expect(row.recheck).toBe(0);
    expect(result?.current?.options?.['medical-grade'].status).toBe('worth-discussing');
  });

  it('flags a request that it would have ended for today, and puts it first', async () => {
    const levelRules = decision.levelRules.map((rule) =>
      rule.level === 'this-week' ? { ...rule, level: 'same-day' as const } : rule,
    );
    const current = { ...testDefinition, version: 'test-2', decision: { ...decision, levelRules } };
    const { row } = await receive({ answers: lateLumps, current });
    expect(row).toMatchObject({ recheck: 1, urgent: 1, level: 'this-week' });
  });

  it('flags a request that it cannot decide, because it asks more', async () => {
    const [first, ...rest] = questionnaire.questions;
    if (!first) throw new Error('no question');
    const questions = [first, { ...first, id: 'new-signs' }, ...rest];
    const current = {
      ...testDefinition,
      version: 'test-2',
      questionnaire: { ...questionnaire, questions },
    };
    const { row, result } = await receive({ current });
    expect(row.recheck).toBe(1);
    expect(result?.current).toBeNull();
  });
});

describe('a less cautious definition that nobody has signed', () => {
  const { decision } = testDefinition;
  const rules = decision.rules.filter(({ id }) => id !== 'conditions.diabetes');
  const comparedWith = { version: 'test-1', contentHash: testDefinition.contentHash };
  const waiting: ServedDefinition = {
    ...testDefinition,
    version: 'test-2',
    contentHash: '1'.repeat(64),
    decision: { ...decision, rules },
    verdict: {
      version: 'test-2',
      contentHash: '1'.repeat(64),
      comparedWith,
      verdict: 'less-cautious',
      differences: [],
    },
  };
  const answers = aRun({ conditions: ['diabetes'] });

  it('decides nothing: the one before it is current', async () => {
    const { row, result } = await receive({ answers, current: waiting });
    expect(row.definition_current).toBe('test-1');
    expect(result?.current?.options?.['medical-grade'].status).toBe('ask-first');
  });
  it('takes no request of its own until it is signed', async () => {
    const versions = { ...aSubmission().versions, definition: 'test-2' };
    const shown = shownFor(answers, waiting);
    const definitions = createTestDefinitions(testDefinition, waiting);
    for (const isSigned of [false, true]) {
      const signOffs = { isSigned: async () => isSigned };
      const { app, dependencies } = await createTestApp({ definitions, signOffs });
      await savePractice(dependencies);
      const answer = await send(app, aSubmission({ answers, shown, versions }));
      if (isSigned) expect(answer.statusCode).toBe(201);
      else expect(answer.json()).toMatchObject({ code: 'unknown-version' });
    }
  });
});

describe('a practice that has changed its products since the page was opened', () => {
  it.each([
    ['has taken up the line', [], confirmedProfile.lines, 1],
    ['has given up the line', confirmedProfile.lines, [], 0],
  ])('and %s is decided again with what it carries now', async (_change, before, now, recheck) => {
    const { app, dependencies } = await createTestApp();
    await savePractice(dependencies, 1, { ...confirmedProfile, lines: before });
    await savePractice(dependencies, 2, { ...confirmedProfile, lines: now });
    // The line is made from a donor's material, which this person would rather not have.
    const answers = aRun({ 'donor-material': 'rather-not' });
    const shown = shownFor(answers, testDefinition, { carriesPlateletLine: before.length > 0 });
    const answer = await send(app, aSubmission({ answers, shown }));
    expect(answer.json()).toMatchObject({ id: someId });
    const row = await dependencies.database
      .selectFrom('requests')
      .selectAll()
      .executeTakeFirstOrThrow();
    expect(row).toMatchObject({ practice_version: 1, practice_current: 2, recheck });
  });
});
