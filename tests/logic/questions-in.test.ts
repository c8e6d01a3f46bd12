import { describe, expect, it } from 'vitest';
import { all, any, hasAny, hasNone, named, practiceFact } from '../../src/logic/index.ts';
import { questionsIn } from '../../src/logic/questions-in.ts';

const colour = { id: 'colour', options: ['red'] } as const;
const size = { id: 'size', options: ['small'] } as const;

describe('the questions that a condition names', () => {
  it('are found in every kind of condition, in order', () => {
    expect(questionsIn(hasAny(colour, 'red'))).toEqual(['colour']);
    expect(questionsIn(hasNone(colour, 'red'))).toEqual(['colour']);
    expect(questionsIn(all(hasAny(size, 'small'), hasNone(colour, 'red')))).toEqual([
      'size',
      'colour',
    ]);
    expect(questionsIn(any(hasAny(size, 'small'), named('a name', hasAny(colour, 'red'))))).toEqual(
      ['size', 'colour'],
    );
  });
  it('are none in a fact of the practice', () => {
    expect(questionsIn(practiceFact('sells'))).toEqual([]);
  });
});
