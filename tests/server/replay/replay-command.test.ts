import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../src/questions/index.ts';
import type { Definition } from '../../../src/rules/index.ts';
import { replayCommand } from '../../../src/server/replay/replay-command.ts';
import { receiveRequest } from '../../../src/server/requests/receive-request.ts';
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

const diabetes = aRun({ conditions: ['diabetes'] });

describe('requests that are decided again', () => {
  it('with the definition that they were sent under, do not move', async () => {
    const place = await createPlace([aRun(), diabetes]);
    const { ok, text } = await replay(place, testDefinition);
    expect(ok).toBe(true);
    expect(text).toMatch(/^2 requests decided again with test-1 in /u);
    expect(numberOf(text, 'unchanged')).toBe(2);
    expect(text).not.toContain('Rules that moved');
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

  it('does without the answer to a question that it dropped', async () => {
    const place = await createPlace([aRun()]);
    const questions = questionnaire.questions.filter(({ id }) => id !== 'what-matters');
    const asksLess = { ...testDefinition, questionnaire: { ...questionnaire, questions } };
    expect(numberOf((await replay(place, asksLess)).text, 'unchanged')).toBe(1);
  });
});

describe('a row that cannot be read', () => {
  const damages = [
    [
      'a changed byte',
      sql`update request_parts set sealed = 'A' || substr(sealed, 2) where part = 'answers'`,
    ],
    ['answers that are gone', sql`delete from request_parts where part = 'answers'`],
    ['a key that is gone', sql`delete from request_keys`],
    ['the parts of another request', sql`update request_parts set schema_version = 2`],
    ['no text', sql`update request_parts set sealed = x'00'`],
    ['a profile that is gone', sql`update requests set practice_version = 7`],
  ] as const;

  it.each(damages)('(%s) is counted, and the others go on', async (_damage, damage) => {
    const place = await createPlace([aRun(), aRun()]);
    const whole = await createPlace([aRun()]);
    await withDatabase(place, (database) => damage.execute(database));
    const { ok, text } = await replay(place, testDefinition);
    expect(ok).toBe(false);
    expect(numberOf(text, 'unreadable')).toBe(2);
    expect((await replay(whole, testDefinition)).ok).toBe(true);
  });

  it('is one of many, even where the database itself cannot hand it out', async () => {
    const place = await createPlace([aRun(), diabetes, aRun()]);
    // A number that no integer of this language can hold: reading the row throws.
    await withDatabase(place, (database) =>
      sql`update requests set practice_version = 9223372036854775807 where id = ${idOf(2)}`.execute(
        database,
      ),
    );
    const { ok, text } = await replay(place, testDefinition);
    expect(ok).toBe(false);
    expect([numberOf(text, 'unchanged'), numberOf(text, 'unreadable')]).toEqual([2, 1]);
  });

  it('is one of many, and ends the command with a failure', async () => {
    const place = await createPlace([aRun(), diabetes, aRun()]);
    await withDatabase(place, (database) =>
      database.deleteFrom('request_keys').where('request_id', '=', idOf(2)).execute(),
    );
    const { ok, text } = await replay(place, testDefinition);
    expect(ok).toBe(false);
    expect([numberOf(text, 'unchanged'), numberOf(text, 'unreadable')]).toEqual([2, 1]);
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
