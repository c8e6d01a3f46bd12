import { describe, expect, it } from 'vitest';
import { assessLine, longestLine } from '../../src/interop/index.ts';
import { workingDefinition } from '../support/assess.ts';
import { aRun } from '../support/builders/run.ts';

const decide = (line: string): unknown => JSON.parse(assessLine(workingDefinition, line));
const line = (parts: object) => JSON.stringify({ answers: aRun(), on: '2026-11-24', ...parts });
const errorOf = (kind: string, questions: string[] = []) => ({ error: { kind, questions } });

describe('a line that can be decided', () => {
  it('has exactly the keys of the contract, in order, under its id', () => {
    expect(Object.keys(Object(decide(line({ id: 'a-1' }))))).toEqual([
      'id',
      'level',
      'options',
      'cautions',
      'advice',
      'questionsToAsk',
      'callChecklist',
      'timeReasonEnds',
      'provenance',
    ]);
    expect(decide(line({ id: 'a-1' }))).toMatchObject({ id: 'a-1', level: 'topics' });
    expect(decide(line({ id: 7 }))).toMatchObject({ id: 7 });
    expect(decide(line({}))).toMatchObject({ id: null });
  });
  it('takes the practice to carry no platelet line unless it says so', () => {
    const withLine = line({ practice: { carriesPlateletLine: true } });
    expect(JSON.stringify(decide(withLine))).toContain('platelet-line');
    expect(JSON.stringify(decide(line({})))).not.toContain('platelet-line');
    expect(decide(line({ practice: {} }))).toEqual(decide(line({})));
  });
  it('ignores answers to questions that do not apply, behind two hidden ones too', () => {
    const scar = { ...aRun(), 'scar-kind': 'raised', 'scar-age': 'under-6-weeks' };
    expect(decide(line({ answers: scar }))).toEqual(decide(line({})));
    const hair = {
      'emergency-signs': ['none'],
      'problem-signs': ['none'],
      age: '22-or-over',
      goals: ['hair'],
      'skin-now': ['none'],
      'exosome-history': ['never'],
    };
    const reaction = {
      'recent-procedures': ['prp'],
      'when-prp': '0-to-3-days',
      'product-reaction': 'still-there',
    };
    expect(decide(line({ answers: { ...hair, ...reaction } }))).toEqual(
      decide(line({ answers: hair })),
    );
  });
  it('has no options and no days where the run ended', () => {
    expect(decide(line({ answers: { 'emergency-signs': ['severe-pain'] } }))).toMatchObject({
      level: 'emergency',
      options: null,
      timeReasonEnds: null,
      cautions: [],
      advice: [],
    });
  });
});

describe('a line that cannot be decided', () => {
  it.each([
    ['text', 'no json', errorOf('not-json')],
    ['a list', '[]', errorOf('not-json')],
    ['no answers', '{"on":"2026-11-24"}', errorOf('wrong-type')],
    [
      'a practice that is misspelt',
      line({ practice: { carriesPlatelet: true } }),
      errorOf('wrong-type'),
    ],
    ['a day that does not exist', line({ on: '2026-02-30' }), errorOf('impossible-date')],
    ['a day in words', line({ on: 'today' }), errorOf('impossible-date')],
    [
      'an unanswered question',
      line({ answers: aRun({ smoking: undefined }) }),
      errorOf('incomplete', ['smoking']),
    ],
    [
      'an unknown question',
      line({ answers: { ...aRun(), shoes: 'red' } }),
      errorOf('unknown-question', ['shoes']),
    ],
    [
      'a key of every object',
      `{"answers":{"__proto__":["none"]},"on":"2026-11-24"}`,
      errorOf('unknown-question', ['__proto__']),
    ],
    [
      'an unknown option',
      line({ answers: { ...aRun(), age: '30' } }),
      errorOf('unknown-option', ['age']),
    ],
    [
      'none beside others',
      line({ answers: { ...aRun(), medicines: ['none', 'blood-thinner'] } }),
      errorOf('exclusive-option', ['medicines']),
    ],
    [
      'a list for one',
      line({ answers: { ...aRun(), age: ['22-or-over'] } }),
      errorOf('wrong-type', ['age']),
    ],
    [
      'nothing among the answers of a list',
      line({ answers: { ...aRun(), goals: ['fine-lines', null] } }),
      errorOf('wrong-type', ['goals']),
    ],
    ['no day', JSON.stringify({ answers: aRun() }), errorOf('wrong-type')],
    ['a number for a day', line({ on: 20_261_124 }), errorOf('wrong-type')],
    ['a list of answers', line({ answers: [] }), errorOf('wrong-type')],
    ['an id that is a list', line({ id: ['a'] }), { id: null, ...errorOf('wrong-type') }],
    [
      'a list of thousands',
      line({ answers: { ...aRun(), area: Array.from({ length: 5_000 }, () => 'face') } }),
      errorOf('too-long', ['area']),
    ],
    [
      'ten thousand lists inside each other',
      `{"answers":{"emergency-signs":${'['.repeat(10_000)}${']'.repeat(10_000)}},"on":"2026-11-24"}`,
      errorOf('wrong-type', ['emergency-signs']),
    ],
    ['a line of 65 thousand characters', 'x'.repeat(longestLine + 1), errorOf('too-long')],
  ])('%s', (_name, text, expected) => {
    expect(decide(text)).toMatchObject(expected);
  });
});
