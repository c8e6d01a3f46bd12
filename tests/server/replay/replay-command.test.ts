import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/questions/index.ts';
import { assess } from '../../../src/rules/index.ts';
import type { Definition } from '../../../src/rules/index.ts';
import { databaseFile } from '../../../src/server/database/database-file.ts';
import { prepareDecision } from '../../../src/server/replay/prepared-decision.ts';
import { replayCommand } from '../../../src/server/replay/replay-command.ts';
import { PreparedDiffers } from '../../../src/server/replay/replay-request.ts';
import { reportOf } from '../../../src/server/replay/replay-report.ts';
import { openReplay } from '../../../src/server/replay/replay-rows.ts';
import { emptyTally } from '../../../src/server/replay/replay-tally.ts';
import { outcomeOf } from '../../../src/server/requests/outcome.ts';
import { receiveRequest } from '../../../src/server/requests/receive-request.ts';
import { placeOf, readDataKey } from '../../../src/server/requests/sealed-parts.ts';
import { aRun } from '../../support/builders/run.ts';
import { idOf } from '../../support/server/desk.ts';
import { createRealPlace, withDatabase } from '../../support/server/real-place.ts';
import type { RealPlace } from '../../support/server/real-place.ts';
import {
  aSubmission,
  confirmedProfile,
  savePractice,
  shownFor,
} from '../../support/server/submission.ts';
import { createTestDependencies } from '../../support/server/test-app.ts';
import { testDefinition } from '../../support/server/test-definitions.ts';

const { decision, questionnaire } = testDefinition;
const withRules = (rules: typeof decision.rules): Definition => ({
  ...testDefinition,
  version: 'test-2',
  decision: { ...decision, rules },
});

/** A place with one stored request for each of these answers. */
async function createPlace(runs: readonly Answers[]): Promise<RealPlace> {
  const place = await createRealPlace();
  await withDatabase(place, async (database, vault) => {
    const dependencies = await createTestDependencies({ database, vault });
    for (const [number, answers] of runs.entries()) {
      const bytes = Buffer.from(JSON.stringify(aSubmission({ answers, shown: shownFor(answers) })));
      const id = idOf(number + 1);
      const received = await receiveRequest(dependencies, id, bytes, { kind: 'none' });
      if (!received.ok) throw new Error(received.problem.code);
    }
  });
  return place;
}

const replay = ({ environment }: RealPlace, definition: Definition, ...list: string[]) =>
  replayCommand(list, environment, definition);

/** The number beside a line of the report. */
function numberOf(text: string, line: string): number {
  const found = text.split('\n').find((each) => each.trim().startsWith(line));
  return Number(found?.trim().split(/\s+/u).at(-1) ?? Number.NaN);
}

const codesOf = (place: RealPlace) =>
  withDatabase(place, (database) =>
    database.selectFrom('requests').select(['id', 'code']).execute(),
  );

/** Seals another text in the place of a request's answers. */
function resealAnswers(place: RealPlace, number: number, text: string, schemaVersion = 2) {
  const id = idOf(number);
  return withDatabase(place, async (database, vault) => {
    const dataKey = await readDataKey({ database, vault }, id);
    if (!dataKey) throw new Error(id);
    const sealed = vault.seal(dataKey, placeOf(id, 'answers', 0, schemaVersion), text);
    await database
      .updateTable('request_parts')
      .set({ ...sealed, schema_version: schemaVersion })
      .where('request_id', '=', id)
      .where('part', '=', 'answers')
      .execute();
  });
}

const diabetes = aRun({ conditions: ['diabetes'] });
const platelets = { carriesPlateletLine: true };
const day = '2026-11-02';

/** Text of the part `answers`, as version 2 has it. */
function answersText(answers: Answers, changes: object = {}): string {
  const assessment = assess(testDefinition, answers, day, platelets);
  if (assessment.kind !== 'decided') throw new Error(assessment.kind);
  const outcome = outcomeOf(assessment.result);
  return JSON.stringify({ answers, answeredOn: day, decidedOn: day, outcome, ...changes });
}

describe('requests that are decided again', () => {
  it('with the definition that they were sent under, do not move', async () => {
    const place = await createPlace([aRun(), diabetes]);
    const { ok, text } = await replay(place, testDefinition);
    expect(ok).toBe(true);
    expect(text).toMatch(/^2 requests decided again with test-1 in /u);
    expect(numberOf(text, 'unchanged')).toBe(2);
    expect(text).not.toContain('Rules that moved');
    expect(text).toContain('Each was opened whole, and decided by assess as well.');
  });

  it('and become less cautious are named with what moved them', async () => {
    const place = await createPlace([aRun(), diabetes]);
    const without = withRules(decision.rules.filter(({ id }) => id !== 'conditions.diabetes'));
    const { ok, text } = await replay(place, without);
    expect(ok).toBe(true);
    expect([numberOf(text, 'unchanged'), numberOf(text, 'less cautious')]).toEqual([1, 1]);
    expect(text).toContain('less cautious: medical-grade ask-first -> worth-discussing');
    // Holds now, no longer, more, less, neither.
    expect(text).toMatch(/conditions\.diabetes +0 +1 +0 +1 +0/u);
    const codes = await codesOf(place);
    const moved = codes.find(({ id }) => id === idOf(2))?.code ?? 'no code';
    expect(text.split('Less cautious:\n')[1]).toContain(moved);
  });

  it('and become more cautious are counted as that', async () => {
    const place = await createPlace([aRun(), diabetes]);
    const stricter = withRules(
      decision.rules.map((rule) =>
        rule.id === 'conditions.diabetes'
          ? { ...rule, effects: { ...rule.effects, topical: { kind: 'review' as const } } }
          : rule,
      ),
    );
    const { text } = await replay(place, stricter);
    expect([numberOf(text, 'more cautious'), numberOf(text, 'less cautious')]).toEqual([1, 0]);
    expect(text).toContain('more cautious: topical worth-discussing -> ask-first');
  });

  it('are decided whatever definition they were sent under', async () => {
    const place = await createPlace([aRun(), diabetes]);
    await withDatabase(place, (database) =>
      database.updateTable('requests').set({ definition_version: 'long gone' }).execute(),
    );
    const { ok, text } = await replay(place, testDefinition);
    expect(ok).toBe(true);
    expect(numberOf(text, 'unchanged')).toBe(2);
  });

  it('with the profile of their own day', async () => {
    const place = await createPlace([aRun({ 'donor-material': 'rather-not' })]);
    // The practice gives up the line of platelets: that is no change of the definition.
    await withDatabase(place, (database) =>
      savePractice({ database }, 2, { ...confirmedProfile, lines: [] }),
    );
    const { text } = await replay(place, testDefinition);
    expect(numberOf(text, 'unchanged')).toBe(1);
  });
});

describe('a definition that asks something else', () => {
  const [first, ...rest] = questionnaire.questions;
  if (!first) throw new Error('no question');

  it('leaves runs incomplete, and says for want of what', async () => {
    const place = await createPlace([aRun()]);
    const questions = [first, { ...first, id: 'new-signs' }, ...rest];
    const asksMore = { ...testDefinition, questionnaire: { ...questionnaire, questions } };
    const { ok, text } = await replay(place, asksMore);
    expect(ok).toBe(true);
    expect([numberOf(text, 'incomplete'), numberOf(text, 'new-signs')]).toEqual([1, 1]);
  });

  it('leaves a run incomplete whose answer it no longer takes', async () => {
    const place = await createPlace([aRun(), diabetes]);
    const questions = questionnaire.questions.map((question) =>
      question.id === 'conditions'
        ? { ...question, options: question.options.filter((option) => option !== 'diabetes') }
        : question,
    );
    const asksLess = { ...testDefinition, questionnaire: { ...questionnaire, questions } };
    const { ok, text } = await replay(place, asksLess);
    expect(ok).toBe(true);
    expect([numberOf(text, 'unchanged'), numberOf(text, 'incomplete')]).toEqual([1, 1]);
    expect(numberOf(text, 'conditions')).toBe(1);
  });

  it('does without the answer to a question that it dropped', async () => {
    const place = await createPlace([aRun()]);
    const questions = questionnaire.questions.filter(({ id }) => id !== 'what-matters');
    const asksLess = { ...testDefinition, questionnaire: { ...questionnaire, questions } };
    expect(numberOf((await replay(place, asksLess)).text, 'unchanged')).toBe(1);
  });
});

describe('a row that cannot be read', () => {
  const damages: Readonly<Record<string, (id: string) => RawBuilder<unknown>>> = {
    'a changed byte': (id) => sql`update request_parts
      set sealed = case substr(sealed, 1, 1) when 'A' then 'B' else 'A' end || substr(sealed, 2)
      where part = 'answers' and request_id = ${id}`,
    'a changed byte of the result': (id) => sql`update request_parts
      set sealed = case substr(sealed, 1, 1) when 'A' then 'B' else 'A' end || substr(sealed, 2)
      where part = 'result' and request_id = ${id}`,
    'answers that are gone': (id) =>
      sql`delete from request_parts where part = 'answers' and request_id = ${id}`,
    'a key that is gone': (id) => sql`delete from request_keys where request_id = ${id}`,
    'the parts of another form': (id) =>
      sql`update request_parts set schema_version = 3 where request_id = ${id}`,
    'the answers of another': (id) => sql`update request_parts
      set sealed = (select sealed from request_parts where part = 'answers' and request_id = ${idOf(1)})
      where part = 'answers' and request_id = ${id}`,
    'no text': (id) => sql`update request_parts set sealed = x'00' where request_id = ${id}`,
    'a profile that is gone': (id) =>
      sql`update requests set practice_version = 7 where id = ${id}`,
  };

  it('is counted and named, whatever is wrong with it, and the others go on', async () => {
    const kinds = Object.values(damages);
    const place = await createPlace([aRun(), ...kinds.map(() => aRun()), diabetes]);
    await withDatabase(place, async (database) => {
      for (const [number, damage] of kinds.entries()) {
        await damage(idOf(number + 2)).execute(database);
      }
    });
    const list = join(place.folder, 'unreadable.jsonl');
    const { ok, text } = await replay(place, testDefinition, list);
    expect(ok).toBe(false);
    expect([numberOf(text, 'unchanged'), numberOf(text, 'unreadable')]).toEqual([2, 8]);
    const damaged = (await codesOf(place)).filter(({ id }) => id > idOf(1) && id < idOf(10));
    const lines = readFileSync(list, 'utf8').trim().split('\n');
    expect(lines.map((line) => JSON.parse(line).code).sort()).toEqual(
      damaged.map(({ code }) => code).sort(),
    );
  });

  it.each([
    ['answers', ''],
    ['result', 'and its code can be said'],
  ])('is one of many, even where a page of its %s is damaged', async (part, hasCode) => {
    const place = await createPlace([aRun(), diabetes, aRun()]);
    // Long enough to go on in another page.
    await resealAnswers(place, 2, `${answersText(diabetes)}${' '.repeat(9_000)}`);
    const { sealed } = await withDatabase(place, (database) =>
      database
        .selectFrom('request_parts')
        .select('sealed')
        .where('part', '=', part)
        .where('request_id', '=', idOf(2))
        .executeTakeFirstOrThrow(),
    );
    // A long text goes on in pages that each begin with the number of the next: none has this one.
    const file = databaseFile(place.dataFolder);
    const bytes = readFileSync(file);
    const found = bytes.indexOf(sealed.slice(4_200, 4_260));
    expect(found).toBeGreaterThan(0);
    bytes.writeUInt32BE(0x7f_ff_ff_ff, found - (found % 4_096));
    writeFileSync(file, bytes);
    const list = join(place.folder, 'unreadable.jsonl');
    const { ok, text } = await replay(place, testDefinition, list);
    expect(ok).toBe(false);
    expect([numberOf(text, 'unchanged'), numberOf(text, 'unreadable')]).toEqual([2, 1]);
    const line = JSON.parse(readFileSync(list, 'utf8'));
    expect(line).toMatchObject({ kind: 'unreadable' });
    expect(line.code !== '').toBe(hasCode !== '');
  });

  it('is counted as well where it is properly sealed and nobody can make sense of it', async () => {
    const whole = answersText(aRun());
    const forms = [
      ['a later form', whole, 3],
      ['longer than any request', `${whole}${' '.repeat(1_000_000)}`, 2],
      ['no JSON', 'answers', 2],
      ['no answers', '{"answers":null,"decidedOn":"2026-11-02"}', 2],
      ['a day that is none', answersText(aRun(), { decidedOn: '2026-02-30' }), 2],
      ['no outcome at all', answersText(aRun(), { outcome: 'topics' }), 2],
      ['an outcome of another form', answersText(aRun(), { outcome: { level: 'topics' } }), 2],
      ['another outcome than the result', answersText(diabetes), 2],
    ] as const;
    const place = await createPlace([...forms.map(() => aRun()), diabetes]);
    for (const [number, [, text, schemaVersion]] of forms.entries()) {
      await resealAnswers(place, number + 1, text, schemaVersion);
    }
    const { ok, text } = await replay(place, testDefinition);
    expect(ok).toBe(false);
    expect([numberOf(text, 'unchanged'), numberOf(text, 'unreadable')]).toEqual([1, 8]);
  });
});

describe('a request from before answers said what was decided', () => {
  const ofVersion1 = (answers: Answers) =>
    JSON.stringify({ answers, answeredOn: day, decidedOn: day });

  it('is decided again all the same, and compared with its result', async () => {
    const runs = [aRun(), diabetes, diabetes, diabetes];
    const place = await createPlace(runs);
    for (const number of [1, 2, 3]) {
      await resealAnswers(place, number, ofVersion1(runs[number - 1] ?? {}), 1);
    }
    await withDatabase(place, (database) =>
      database
        .deleteFrom('request_parts')
        .where('part', '=', 'result')
        .where('request_id', '=', idOf(3))
        .execute(),
    );
    const without = withRules(decision.rules.filter(({ id }) => id !== 'conditions.diabetes'));
    const { ok, text } = await replay(place, without);
    expect([numberOf(text, 'unchanged'), numberOf(text, 'less cautious')]).toEqual([1, 2]);
    // The third has no result: nobody knows any more what was decided.
    expect([ok, numberOf(text, 'unreadable')]).toEqual([false, 1]);
  });
});

describe('what is checked', () => {
  const without = withRules(decision.rules.filter(({ id }) => id !== 'conditions.diabetes'));

  /** Replays the first requests of a place in this thread, with one of so many checked. */
  const replayRows = (place: RealPlace, prepared: Definition, rows: number, checkedOneOf: number) =>
    withDatabase(place, async (_database, vault) =>
      openReplay(databaseFile(place.dataFolder), {
        definition: testDefinition,
        decide: prepareDecision(prepared),
        vault,
        practices: new Map([[1, platelets]]),
        checkedOneOf,
      }).replayRange({ from: 1, to: rows }),
    );

  it('ends the replay where a prepared definition decides otherwise than assess', async () => {
    const place = await createPlace([diabetes]);
    const replayed = await replayRows(place, testDefinition, 1, 1);
    expect(replayed.tally).toMatchObject({ requests: 1, unchanged: 1 });
    await expect(replayRows(place, without, 1, 1)).rejects.toThrow(PreparedDiffers);
  });

  /** Writes into the part `result` of a request. */
  const writeResult = (place: RealPlace, number: number, set: RawBuilder<unknown>) =>
    withDatabase(place, (database) =>
      sql`update request_parts set ${set}
        where part = 'result' and request_id = ${idOf(number)}`.execute(database),
    );

  it('is one request of so many, and of that one the result as well', async () => {
    const place = await createPlace([aRun(), aRun(), aRun()]);
    // As long as before, and sealed by nobody.
    const damaged = sql`sealed = replace(sealed, substr(sealed, 1, 8), 'AAAAAAAA')`;
    for (const number of [1, 2, 3]) await writeResult(place, number, damaged);
    const unreadableOf = async (checkedOneOf: number) =>
      (await replayRows(place, testDefinition, 3, checkedOneOf)).tally.unreadable;
    expect([await unreadableOf(1), await unreadableOf(2), await unreadableOf(3)]).toEqual([
      3, 2, 1,
    ]);
  });

  it('is of every request that its result is there, and as long as one can be', async () => {
    const place = await createPlace(Array.from({ length: 9 }, () => aRun()));
    const cut = (length: number) => sql`sealed = substr(sealed, 1, ${sql.lit(length)})`;
    await withDatabase(place, (database) =>
      database
        .deleteFrom('request_parts')
        .where('part', '=', 'result')
        .where('request_id', '=', idOf(2))
        .execute(),
    );
    // A tag of 16 bytes is 22 characters; one more character can hold something.
    await writeResult(place, 3, cut(0));
    await writeResult(place, 4, cut(22));
    await writeResult(place, 5, cut(23));
    await writeResult(place, 6, sql`sealed = sealed || ${'A'.repeat(1_000_000)}`);
    await writeResult(place, 7, sql`nonce = substr(nonce, 2)`);
    await writeResult(place, 8, sql`schema_version = 9`);
    const { tally, lines } = await replayRows(place, testDefinition, 9, 9);
    expect(tally).toMatchObject({ requests: 9, unchanged: 3, unreadable: 6 });
    const codes = await codesOf(place);
    const ofNumbers = (numbers: readonly number[]) =>
      numbers.map((number) => codes.find(({ id }) => id === idOf(number))?.code);
    expect(lines.map(({ code }) => code)).toEqual(ofNumbers([2, 3, 4, 6, 7, 8]));
  });

  it('is said in the report, and that damage inside the other results would not be seen', () => {
    const reported = { version: 'test-1', seconds: 1, named: [] };
    const unseen =
      'The results of the others were not opened, so damage inside them would not be seen.';
    const many = reportOf(emptyTally, { ...reported, checkedOneOf: 250 }).split('\n');
    const place = many.indexOf('One of 250 was opened whole, and decided by assess as well.');
    expect([place > 0, many[place + 1]]).toEqual([true, unseen]);
    const few = reportOf(emptyTally, { ...reported, checkedOneOf: 1 });
    expect(few).not.toContain(unseen);
  });

  it('leaves an outcome of another form unreadable where it is not checked either', async () => {
    const place = await createPlace([aRun(), aRun(), aRun()]);
    await resealAnswers(place, 2, answersText(aRun(), { outcome: { level: 'topics' } }));
    await resealAnswers(place, 3, answersText(aRun(), { outcome: 'topics' }));
    const { tally } = await replayRows(place, testDefinition, 3, 9);
    expect(tally).toMatchObject({ requests: 3, unchanged: 1, unreadable: 2 });
  });

  it('says of a run that is incomplete what it says where it is checked', async () => {
    const answers = aRun({ smoking: undefined });
    const whole = answersText(aRun(), { answers });
    const texts = [
      whole,
      whole,
      answersText(aRun(), { answers, outcome: { level: 'topics' } }),
      answersText(aRun(), { answers, outcome: 'topics' }),
      whole.replace(/\}$/u, ']'),
      answersText(aRun()).replace(/\}$/u, ']'),
    ];
    const place = await createPlace(texts.map(() => aRun()));
    for (const [number, text] of texts.entries()) await resealAnswers(place, number + 1, text);
    // The first of a range is always checked; here every one, or that one alone.
    for (const checkedOneOf of [1, 9]) {
      const { tally } = await replayRows(place, testDefinition, texts.length, checkedOneOf);
      expect(tally).toMatchObject({ requests: 6, incomplete: 2, unreadable: 4 });
    }
  });
});

describe('a list of what stands out', () => {
  it('names each request on a line of its own, for this user alone', async () => {
    const place = await createPlace([diabetes, aRun()]);
    const list = join(place.folder, 'moved.jsonl');
    const without = withRules(decision.rules.filter(({ id }) => id !== 'conditions.diabetes'));
    await replay(place, without, list);
    const codes = await codesOf(place);
    expect(JSON.parse(readFileSync(list, 'utf8'))).toMatchObject({
      kind: 'less-cautious',
      code: codes.find(({ id }) => id === idOf(1))?.code,
    });
    if (process.platform !== 'win32') expect(statSync(list).mode & 0o077).toBe(0);
    const again = await replay(place, without, list);
    expect(again).toEqual({
      ok: false,
      text: `The list ${list} cannot be written: name a file that is not there yet.`,
    });
  });
});

describe('a replay that cannot begin', () => {
  it('says so without a database', async () => {
    const environment = { DATA_DIR: '/nowhere/data', KEY_FILE: '/nowhere/key' };
    const { ok, text } = await replayCommand([], environment, testDefinition);
    expect(ok).toBe(false);
    expect(text).toContain('There is no database in /nowhere/data');
  });
  it('says so with another key, and makes none', async () => {
    const place = await createPlace([aRun()]);
    const other = await createPlace([aRun()]);
    const environment = { ...place.environment, KEY_FILE: other.key.file };
    const { ok, text } = await replayCommand([], environment, testDefinition);
    expect(ok).toBe(false);
    expect(text).toContain('is not the one that the database was sealed with');
  });
  it('finds nothing to do where nobody has sent anything', async () => {
    const place = await createRealPlace();
    expect(await replay(place, testDefinition)).toEqual({
      ok: true,
      text: 'There is no request yet.',
    });
  });
});

describe('the bar', () => {
  it('reaches its end', async () => {
    const place = await createPlace([aRun(), aRun()]);
    const bars: string[] = [];
    await replayCommand([], place.environment, testDefinition, (bar) => bars.push(bar));
    expect(bars.at(-1)).toBe(`[${'#'.repeat(30)}] 100% 2 of 2`);
  });
});
