import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRun, seededNumbers } from '../../src/interop/index.ts';
import {
  all,
  any,
  hasAny,
  hasNone,
  holds,
  named,
  practiceFact,
  withinReach,
} from '../../src/logic/index.ts';
import type { Condition } from '../../src/logic/index.ts';
import { questionnaire, walkQuestions } from '../../src/questions/index.ts';
import { decision } from '../../src/rules/index.ts';

const colour = { id: 'colour', options: ['red', 'blue'] } as const;
const size = { id: 'size', options: ['small', 'large'] } as const;
const reached = (when: Condition, answers: Record<string, readonly string[]>) =>
  withinReach([{ when }], new Map(Object.entries(answers))).length === 1;

describe('what is within reach of the answers', () => {
  it.each<[string, Condition, Record<string, readonly string[]>, boolean]>([
    ['an option that is chosen', hasAny(colour, 'red'), { colour: ['red'] }, true],
    ['an option that is not', hasAny(colour, 'red'), { colour: ['blue'] }, false],
    ['none of an option, answered', hasNone(colour, 'red'), { colour: ['blue'] }, true],
    ['none of an option, with nothing ticked', hasNone(colour, 'red'), { colour: [] }, true],
    ['none of an option, not answered', hasNone(colour, 'red'), {}, false],
    ['a fact of the practice, without any answer', practiceFact('x'), {}, true],
    ['a fact or an answer', any(practiceFact('x'), hasAny(colour, 'red')), {}, true],
    ['a fact and an answer', all(practiceFact('x'), hasAny(colour, 'red')), {}, false],
    ['one of two', any(hasAny(colour, 'red'), hasAny(size, 'large')), { size: ['large'] }, true],
    ['neither', any(hasAny(colour, 'red'), hasAny(size, 'large')), { size: ['small'] }, false],
    [
      'a fact and an answer that is given',
      all(practiceFact('x'), hasAny(colour, 'red')),
      { colour: ['red'] },
      true,
    ],
    ['two facts, without any answer', all(practiceFact('x'), practiceFact('y')), {}, true],
    [
      'of two answers, that of which fewer would do',
      all(hasAny(size, 'small', 'large'), hasAny(colour, 'red')),
      { size: ['small'] },
      false,
    ],
    [
      'of two answers, that of which fewer would do, wherever it stands',
      all(hasAny(colour, 'red'), hasAny(size, 'small', 'large')),
      { size: ['small'] },
      false,
    ],
    ['under a name', named('n', hasAny(colour, 'red')), { colour: ['red'] }, true],
  ])('%s', (_name, when, answers, expected) => {
    expect(reached(when, answers)).toBe(expected);
  });

  it('is what has no condition, and keeps the order of the list', () => {
    const list = [{ when: hasAny(size, 'large') }, {}, { when: hasAny(colour, 'red') }];
    const answers = new Map([
      ['colour', ['red']],
      ['size', ['large']],
    ]);
    expect(withinReach(list, answers)).toEqual(list);
    expect(withinReach(list, new Map())).toEqual([{}]);
  });

  it('leaves out nothing that holds, in any run, of any list of the decision', () => {
    const { rules, levelRules, adviceRules, standingCautions } = decision;
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000_000 }), fc.boolean(), (seed, fact) => {
        const run = drawRun(questionnaire, seededNumbers(seed));
        const { answers, view } = walkQuestions(questionnaire, run, () => fact);
        const lists: readonly (readonly { readonly when?: Condition }[])[] = [
          rules,
          levelRules,
          adviceRules,
          standingCautions,
        ];
        for (const list of lists) {
          const isMet = ({ when }: { readonly when?: Condition }) => !when || holds(when, view);
          expect(withinReach(list, answers).filter(isMet)).toEqual(list.filter(isMet));
        }
      }),
      { numRuns: 500 },
    );
  });
});
