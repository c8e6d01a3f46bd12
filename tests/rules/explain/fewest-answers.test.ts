import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawRun, seededNumbers } from '../../../src/interop/index.ts';
import { questionnaire, walkQuestions } from '../../../src/questions/index.ts';
import type { Answers, RawAnswers } from '../../../src/questions/index.ts';
import { explanationSchema } from '../../../src/rules/index.ts';
import type { OptionId, Result, StatusCause } from '../../../src/rules/index.ts';
import { resultOf } from '../../support/assess.ts';
import { aRun, healedElsewhere } from '../../support/builders/run.ts';
import { explained } from './explained.ts';

/** By hand from questionnaire.md and rules.md: answers with which nothing is suggested. */
const quiet: RawAnswers = {
  ...aRun({ goals: ['not-sure'], 'open-to-procedure': 'no', setting: 'clinic' }),
  'scar-kind': 'acne',
  'scar-age': '6-weeks-to-1-year',
  'surgeon-clearance': 'yes',
  ...healedElsewhere,
  'planned-when': '2-to-8-weeks',
  'planned-with': 'this-practice',
  'product-reaction': 'none',
  ...Object.fromEntries(
    questionnaire.questions.flatMap(({ id }) =>
      id.startsWith('when-') ? [[id, 'over-60-days']] : [],
    ),
  ),
};

/** The same with what an option needs, so that it is worth discussing. */
const fitting: { readonly [Option in OptionId]: RawAnswers } = {
  'medical-grade': { ...quiet, goals: ['procedure-recovery'], 'open-to-procedure': 'yes' },
  topical: { ...quiet, goals: ['fine-lines'] },
};

interface Told {
  readonly question: string;
  readonly option: string;
}

const toldBy = ({ answers }: StatusCause): Told[] =>
  answers.flatMap(({ question, options }) => options.map((option) => ({ question, option })));

/** The answers that are told, everything else as in the reference. */
function runOf(told: readonly Told[], reference: RawAnswers): RawAnswers {
  const run: Record<string, unknown> = { ...reference };
  for (const { id, kind } of questionnaire.questions) {
    const options = told.flatMap(({ question, option }) => (question === id ? [option] : []));
    if (options.length > 0) run[id] = kind === 'many' ? options : options[0];
  }
  return run;
}

interface Case {
  readonly name: string;
  readonly cause: StatusCause;
  readonly reference: RawAnswers;
  /** Level or status of a result. */
  readonly read: (result: Result) => string | undefined;
}

/** Each status of a run with what is said to have caused it. */
function casesOf(run: RawAnswers): Case[] {
  const { causes } = explained(run);
  const { options } = resultOf(run);
  if (causes.level) {
    return [{ name: 'level', cause: causes.level, reference: quiet, read: ({ level }) => level }];
  }
  return (['medical-grade', 'topical'] as const).flatMap((option): Case[] => {
    const cause = causes.options?.[option];
    if (!cause || !options) return [];
    const reference = options[option].status === 'not-suggested' ? fitting[option] : quiet;
    return [{ name: option, cause, reference, read: (other) => other.options?.[option].status }];
  });
}

const givenIn = (run: RawAnswers, reference: RawAnswers): Told[] =>
  [...walkQuestions(questionnaire, run).answers].flatMap(([question, options]) =>
    options.flatMap((option) =>
      [reference[question]].flat().includes(option) ? [] : [{ question, option }],
    ),
  );

function partsOf(told: readonly Told[], size: number): Told[][] {
  if (size === 0) return [[]];
  return told.flatMap((first, place) =>
    partsOf(told.slice(place + 1), size - 1).map((rest) => [first, ...rest]),
  );
}

const seeds = fc.integer({ min: 0, max: 1_000_000 });
const drawn = (seed: number) => drawRun(questionnaire, seededNumbers(seed));

describe('the fewest answers behind a status, in every run that is drawn', () => {
  it('lead to it, and with any one of them taken away it is another one', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const run = drawn(seed);
        for (const { name, cause, reference, read } of casesOf(run)) {
          const told = toldBy(cause);
          const status = read(resultOf(run));
          expect([name, read(resultOf(runOf(told, reference)))]).toEqual([name, status]);
          for (const one of told) {
            const without = told.filter((other) => other !== one);
            expect(read(resultOf(runOf(without, reference)))).not.toBe(status);
          }
        }
      }),
      { numRuns: 400 },
    );
  });

  it('are answers of that run, and as few as any part of it that leads there', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const run = drawn(seed);
        for (const { cause, reference, read } of casesOf(run)) {
          const given = givenIn(run, reference);
          const told = toldBy(cause);
          expect(given).toEqual(expect.arrayContaining(told));
          // Every smaller part, where there are not too many to try.
          if (given.length > 14) continue;
          for (let size = 0; size < told.length; size += 1) {
            const smaller = partsOf(given, size).filter(
              (part) => read(resultOf(runOf(part, reference))) === read(resultOf(run)),
            );
            expect(smaller).toEqual([]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('keep to the contract of the front desk', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        expect(explanationSchema.safeParse(explained(drawn(seed))).success).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe('the fewest answers behind a status', () => {
  const causes = (changes: Answers, option: OptionId) =>
    explained(aRun(changes)).causes.options?.[option];
  const waiting = {
    goals: ['dryness'],
    'recent-procedures': ['microneedling'],
    'when-microneedling': '0-to-3-days',
    'treated-skin': 'healed',
    'same-area': 'yes',
    'treated-by': 'this-practice',
  } as const satisfies Answers;

  it('are a goal and a procedure where a clinic option is worth discussing', () => {
    expect(causes({}, 'medical-grade')).toEqual({
      answers: [
        { question: 'goals', options: ['fine-lines'] },
        { question: 'open-to-procedure', options: ['yes'] },
      ],
      rules: ['goals.fine-lines', 'open-to-procedure.yes'],
    });
  });

  it('name one of several reasons, as each would do by itself', () => {
    const both = { medicines: ['blood-thinner'], conditions: ['diabetes'] } as const;
    expect(causes({ goals: ['scar'], 'scar-kind': 'acne', ...both }, 'medical-grade')).toEqual({
      answers: [
        { question: 'goals', options: ['scar'] },
        { question: 'open-to-procedure', options: ['yes'] },
        { question: 'conditions', options: ['diabetes'] },
      ],
      rules: ['goals.scar', 'open-to-procedure.yes', 'conditions.diabetes'],
    });
  });

  it('are the one that rules out an option which otherwise fits', () => {
    expect(causes({ setting: 'home' }, 'medical-grade')).toEqual({
      answers: [{ question: 'setting', options: ['home'] }],
      rules: ['setting.home'],
    });
  });

  it('are the goals where the option is not about them', () => {
    expect(causes({ goals: ['dryness'] }, 'medical-grade')).toEqual({
      answers: [{ question: 'goals', options: ['dryness'] }],
      rules: ['goals.dryness'],
    });
  });

  it('are what is treated, when and where, while topical has to wait', () => {
    expect(causes(waiting, 'topical')).toEqual({
      answers: [
        { question: 'goals', options: ['dryness'] },
        { question: 'recent-procedures', options: ['microneedling'] },
        { question: 'when-microneedling', options: ['0-to-3-days'] },
        { question: 'same-area', options: ['yes'] },
      ],
      rules: ['goals.dryness', 'when-microneedling.inside-its-gate'],
    });
  });

  it('are the sign where a sign ended the run', () => {
    expect(explained({ 'emergency-signs': ['severe-pain', 'sight-change'] }).causes).toEqual({
      level: {
        answers: [{ question: 'emergency-signs', options: ['sight-change'] }],
        rules: ['emergency-signs.sight-change'],
      },
      options: null,
    });
  });

  it('are fever and the procedure where both together ended it', () => {
    const { level } = explained(aRun({ ...waiting, 'recent-illness': ['fever-now'] })).causes;
    expect(level).toEqual({
      answers: [
        { question: 'goals', options: ['dryness'] },
        { question: 'recent-procedures', options: ['microneedling'] },
        { question: 'when-microneedling', options: ['0-to-3-days'] },
        { question: 'recent-illness', options: ['fever-now'] },
      ],
      rules: ['recent-illness.fever-after-procedure'],
    });
  });
});
