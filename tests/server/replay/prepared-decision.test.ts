import { describe, expect, it } from 'vitest';
import { drawRun, seededNumbers } from '../../../src/interop/index.ts';
import type { Answers } from '../../../src/questions/index.ts';
import { assess } from '../../../src/rules/index.ts';
import type { Definition } from '../../../src/rules/index.ts';
import { readFrozenRuns, readReleases } from '../../../src/server/definitions/release-files.ts';
import { prepareDecision } from '../../../src/server/replay/prepared-decision.ts';
import { outcomeOf } from '../../../src/server/requests/outcome.ts';
import { aRun } from '../../support/builders/run.ts';
import { testDefinition } from '../../support/server/test-definitions.ts';

const practice = { carriesPlateletLine: true };
const day = '2026-11-02';
const drawnRuns = 100;

/** The outcome, the questions that are left open, or `unsure`. */
function decideWith(definition: Definition, answers: object | string) {
  const text = typeof answers === 'string' ? answers : JSON.stringify(answers);
  const decided = prepareDecision(definition)(text, 0, practice);
  if (decided.kind === 'unsure') return decided.kind;
  // Where the text goes on: all of it was answers.
  expect(decided.end).toBe(text.length);
  return decided.kind === 'decided' ? decided.outcome : decided.questions;
}

describe('a prepared definition', () => {
  it.each(readReleases().map(({ definition }) => [definition.version, definition] as const))(
    'gives every frozen run of %s what was frozen',
    (version, definition) => {
      const decide = prepareDecision(definition);
      for (const { answers, practice: facts, result } of readFrozenRuns(version)) {
        const decided = decide(JSON.stringify(answers), 0, facts);
        if (decided.kind !== 'decided') throw new Error(decided.kind);
        expect(decided.outcome).toEqual(outcomeOf(result));
      }
    },
  );

  it('gives drawn runs what assess gives, whole and with an answer gone', () => {
    const decide = prepareDecision(testDefinition);
    const draw = seededNumbers(20_261_126);
    for (let drawn = 0; drawn < drawnRuns; drawn += 1) {
      const answers = drawRun(testDefinition.questionnaire, draw);
      const facts = { carriesPlateletLine: draw() < 0.5 };
      const assessed = assess(testDefinition, answers, day, facts);
      const decided = decide(JSON.stringify(answers), 0, facts);
      if (assessed.kind !== 'decided' || decided.kind !== 'decided') throw new Error(decided.kind);
      expect(decided.outcome).toEqual(outcomeOf(assessed.result));

      const ids = Object.keys(answers);
      const gone = ids[Math.floor(draw() * ids.length)];
      const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== gone));
      const without = assess(testDefinition, rest, day, facts);
      const questions = without.kind === 'incomplete' ? without.questions : undefined;
      const again = decide(JSON.stringify(rest), 0, facts);
      expect(again.kind === 'incomplete' ? again.questions : undefined).toEqual(questions);
    }
  });

  it('keeps nothing of one run for the next', () => {
    const decide = prepareDecision(testDefinition);
    const first = decide(JSON.stringify(aRun()), 0, practice);
    decide(
      JSON.stringify(aRun({ conditions: ['diabetes'], goals: ['texture', 'dryness'] })),
      0,
      practice,
    );
    decide(JSON.stringify(aRun({ age: undefined })), 0, practice);
    expect(decide(JSON.stringify(aRun()), 0, practice)).toEqual(first);
  });

  it('says which questions a run leaves open, in document order', () => {
    const open = aRun({ smoking: undefined, 'skin-now': undefined });
    expect(decideWith(testDefinition, open)).toEqual(['skin-now', 'smoking']);
    expect(decideWith(testDefinition, aRun({ conditions: [] }))).toEqual(['conditions']);
    expect(decideWith(testDefinition, '{}')).toEqual(['emergency-signs']);
  });

  it('takes a question that may stay empty as answered', () => {
    const decided = decideWith(testDefinition, aRun({ 'what-matters': undefined }));
    expect(decided).toEqual(decideWith(testDefinition, aRun({ 'what-matters': [] })));
    expect(decided).toHaveProperty('level');
  });

  it('passes over an answer to a question that it does not know or does not ask', () => {
    const plain = decideWith(testDefinition, aRun());
    const notAsked: Answers = { 'planned-when': 'within-2-weeks' };
    expect(decideWith(testDefinition, { ...aRun(), ...notAsked, weather: 'fair' })).toEqual(plain);
  });
});

describe('an answer that no page sends', () => {
  const strange: readonly (readonly [string, object])[] = [
    ['an unknown option', { age: 'old' }],
    ['an unknown option in a list', { conditions: ['hunger'] }],
    ['a list for one choice', { age: ['22-or-over'] }],
    ['one choice for a list', { conditions: 'none' }],
    ['a number', { age: 22 }],
    ['a number in a list', { conditions: [1] }],
    ['nothing at all', { age: null }],
    ['an empty text', { age: '' }],
    ['an option that excludes the others, beside them', { conditions: ['none', 'diabetes'] }],
    ['a sign beside "none"', { 'problem-signs': ['none', 'infection-signs'] }],
    ['a list longer than its question', { medicines: Array.from({ length: 99 }, () => 'none') }],
  ];
  it.each(strange)('(%s) is left to assess', (_what, answer) => {
    expect(decideWith(testDefinition, { ...aRun(), ...answer })).toBe('unsure');
  });
});

describe('a text that no server writes', () => {
  const run = JSON.stringify(aRun());
  const strange: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['another object than of answers', '["age"]'],
    ['a question twice', run.replace('{', '{"age":"under-18",')],
    ['a word with an escape', run.replace('"age"', '"\\u0061ge"')],
    ['an option with an escape', run.replace('22-or-over', '22-or-\\u006fver')],
    ['spaces', run.replace('"age":', '"age" :')],
    ['an end too early', run.slice(0, -1)],
    ['an end within a word', run.slice(0, run.indexOf('22-or-over') + 3)],
    ['no comma', run.replace(',"', '"')],
    ['a list that does not close', run.replace(']', '')],
  ];
  it.each(strange)('(%s) is left to assess', (_what, text) => {
    expect(decideWith(testDefinition, text)).toBe('unsure');
  });
});
