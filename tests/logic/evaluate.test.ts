import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  all,
  any,
  evaluate,
  hasAny,
  hasNone,
  holds,
  named,
  practiceFact,
} from '../../src/logic/index.ts';
import type { AnswerState, AnswerView, Condition } from '../../src/logic/index.ts';

const colour = { id: 'colour', options: ['red', 'green', 'blue'] as const };
const size = { id: 'size', options: ['small', 'large'] as const };

function viewOf(states: Record<string, AnswerState>, facts: string[] = []): AnswerView {
  return {
    stateOf: (id) => states[id] ?? { kind: 'unanswered' },
    fact: (name) => facts.includes(name),
  };
}
const answered = (...options: string[]): AnswerState => ({ kind: 'answered', options });
const notAsked: AnswerState = { kind: 'not-asked' };

describe('a test on a question that is answered', () => {
  const view = viewOf({ colour: answered('red', 'blue') });
  it('is true when one of its options is chosen, and names the options that were', () => {
    expect(evaluate(hasAny(colour, 'blue', 'green'), view)).toEqual({
      value: true,
      because: [{ question: 'colour', options: ['blue'] }],
    });
  });
  it('is true for none-of when nothing listed is chosen, and names what was chosen', () => {
    expect(evaluate(hasNone(colour, 'green'), view)).toEqual({
      value: true,
      because: [{ question: 'colour', options: ['red', 'blue'] }],
    });
  });
  it('is false for none-of when something listed is chosen', () => {
    expect(evaluate(hasNone(colour, 'red'), view)).toEqual({
      value: false,
      because: [{ question: 'colour', options: ['red'] }],
    });
  });
});

describe('a test on a question that does not apply', () => {
  const view = viewOf({ colour: notAsked });
  it('is false whichever way it is put, because of the question and no option of it', () => {
    const because = [{ question: 'colour', options: [] }];
    expect(evaluate(hasAny(colour, 'red'), view)).toEqual({ value: false, because });
    expect(evaluate(hasNone(colour, 'red'), view)).toEqual({ value: false, because });
  });
});

describe('a test on a question without an answer', () => {
  const view = viewOf({});
  it('is unknown and names the question', () => {
    expect(evaluate(hasAny(colour, 'red'), view)).toEqual({
      value: 'unknown',
      missing: ['colour'],
    });
    expect(evaluate(hasNone(colour, 'red'), view)).toEqual({
      value: 'unknown',
      missing: ['colour'],
    });
  });
  it('never satisfies', () => {
    expect(holds(hasNone(colour, 'red'), view)).toBe(false);
  });
});

describe('parts joined', () => {
  const view = viewOf({ colour: answered('red') });
  const yes = hasAny(colour, 'red');
  const no = hasAny(colour, 'green');
  const unknown = hasAny(size, 'small');
  it.each([
    ['all without parts', all(), false],
    ['any without parts', any(), false],
    ['all of true and unknown', all(yes, unknown), 'unknown'],
    ['all of false and unknown', all(no, unknown), false],
    ['any of true and unknown', any(yes, unknown), true],
    ['any of false and unknown', any(no, unknown), 'unknown'],
    ['any of false and false', any(no, no), false],
    ['all of true and true', all(yes, yes), true],
    ['a named condition', named('a name', yes), true],
  ])('%s', (_name, condition, expected) => {
    expect(evaluate(condition, view).value).toBe(expected);
  });
  it('gives each question once among the causes', () => {
    expect(evaluate(all(yes, hasNone(colour, 'green')), view)).toEqual({
      value: true,
      because: [{ question: 'colour', options: ['red'] }],
    });
  });
});

describe('a fact of the practice', () => {
  it('is what the practice says', () => {
    expect(evaluate(practiceFact('sells'), viewOf({}, ['sells'])).value).toBe(true);
    expect(evaluate(practiceFact('sells'), viewOf({})).value).toBe(false);
  });
});

describe('holds', () => {
  const states = fc.oneof(
    fc.constant(notAsked),
    fc.constant<AnswerState>({ kind: 'unanswered' }),
    fc.subarray(['red', 'green', 'blue'], { minLength: 1 }).map((options) => answered(...options)),
  );
  const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
    condition: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc.subarray([...colour.options]).map((options) => hasAny(colour, ...options)),
      fc.subarray([...colour.options]).map((options) => hasNone(colour, ...options)),
      fc.constant(hasAny(size, 'small')),
      fc.constant(practiceFact('sells')),
      fc.array(tie('condition'), { maxLength: 3 }).map((of) => all(...of)),
      fc.array(tie('condition'), { maxLength: 3 }).map((of) => any(...of)),
      tie('condition').map((is) => named('a name', is)),
    ),
  }));
  it('says the same as evaluate for every condition', () => {
    fc.assert(
      fc.property(condition, states, fc.boolean(), (tested, state, sells) => {
        const view = viewOf({ colour: state, size: notAsked }, sells ? ['sells'] : []);
        expect(holds(tested, view)).toBe(evaluate(tested, view).value === true);
      }),
      { numRuns: 500 },
    );
  });
});
