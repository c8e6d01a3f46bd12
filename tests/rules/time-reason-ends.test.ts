import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applicableAnswers, questionnaire, walkQuestions } from '../../src/questions/index.ts';
import type { RawAnswers } from '../../src/questions/index.ts';
import { assess, daysBetween, decision, optionIds } from '../../src/rules/index.ts';
import type { OptionId } from '../../src/rules/index.ts';
import { resultOf, withLine, workingDefinition } from '../support/assess.ts';
import { aRun, healedElsewhere } from '../support/builders/run.ts';

/**
 * rules.md, timeReasonEnds: "it never precedes the day on which answering again would end
 * them". Somebody who gave a band stands on some day of it; on a later day the same person,
 * asked again, gives the band in which they stand then.
 */
const firstAnswered = '2026-02-20';

/** questionnaire.md D: bands of days since a procedure, with their first and last day. */
const bands = [
  ['0-to-3-days', 0, 3],
  ['4-to-7-days', 4, 7],
  ['8-to-14-days', 8, 14],
  ['15-to-28-days', 15, 28],
  ['29-to-42-days', 29, 42],
  ['43-to-60-days', 43, 60],
  ['over-60-days', 61, Infinity],
] as const;

/** Six weeks, day 42 included as everywhere in rules.md, "Healing and time". */
const scarBands = [
  ['under-6-weeks', 0, 42],
  ['6-weeks-to-1-year', 43, 365],
  ['over-1-year', 366, Infinity],
] as const;

/** Days that are looked at, counted back from the first answer. */
const furthest = 500;

const bandsOf = (question: string) =>
  question.startsWith('when-') ? bands : question === 'scar-age' ? scarBands : [];

/** Rules whose end is a day (rules.md): the ten gates, filler with a plan, a young scar. */
const datedRule =
  /^(?:when-.+\.inside-its-gate|when-filler\.before-a-planned-procedure|scar-age\.under-6-weeks)$/u;

/** For every time in the run a day of its band, as it was on the first day. */
function daysSince(run: RawAnswers, place: (first: number, last: number) => number) {
  return Object.entries(run).flatMap(([question, answer]): [string, number][] => {
    const band = bandsOf(question).find(([id]) => id === answer);
    return band ? [[question, place(band[1], Math.min(band[2], furthest))]] : [];
  });
}

/** The run as the same person would answer it some days later. */
function answeredAgain(
  run: RawAnswers,
  since: readonly (readonly [string, number])[],
  later: number,
): RawAnswers {
  const again = since.map(([question, days]) => {
    const band = bandsOf(question).find(([, , last]) => days + later <= last);
    return [question, band?.[0]] as const;
  });
  return { ...run, ...Object.fromEntries(again) };
}

/** Ids of dated rules that hold the option back; a question that is now asked is answered. */
function datedReasons(answers: RawAnswers, option: OptionId): string[] {
  const opened = { 'open-to-procedure': 'yes', 'product-reaction': 'none' };
  const { options } = resultOf({ ...opened, ...answers });
  return (options?.[option].reasons ?? []).flatMap(({ id, effect }) =>
    effect !== 'caution' && effect !== 'partner' && datedRule.test(id) ? [id] : [],
  );
}

const oneOf = (...options: readonly string[]) => fc.constantFrom(...options);
const someOf = (options: readonly string[], maxLength: number) =>
  fc.subarray([...options], { minLength: 1, maxLength });

const whenQuestions = questionnaire.questions.filter(({ followsUp }) => followsUp !== undefined);
const procedures = whenQuestions.map(({ id }) => id.replace('when-', ''));

/** Runs with recent procedures, plans and scars of every age, otherwise mild. */
const runs = fc
  .record({
    goals: someOf(['procedure-recovery', 'scar', 'fine-lines', 'dryness'], 4),
    'scar-kind': oneOf('surgery', 'acne'),
    'scar-age': oneOf('under-6-weeks', 'under-6-weeks', '6-weeks-to-1-year', 'not-sure'),
    'recent-procedures': someOf(procedures, 3),
    'treated-skin': oneOf('healed', 'healed', 'healed', 'red-or-tender', 'peeling-or-crusting'),
    'same-area': oneOf('yes', 'no', 'not-sure'),
    'treated-by': fc.constant('this-practice'),
    'surgeon-clearance': oneOf('yes', 'yes', 'no'),
    'planned-procedures': fc.constantFrom(['none'], ['light-peel'], ['injectables']),
    'planned-when': oneOf('within-2-weeks', 'later'),
    'planned-with': fc.constant('not-decided'),
    'product-reaction': fc.constant('none'),
    ...Object.fromEntries(
      whenQuestions.map(({ id, options }) => [id, fc.constantFrom(...options)]),
    ),
  })
  .map((changes) => applicableAnswers(walkQuestions(questionnaire, { ...aRun(), ...changes })));

/** What is named for the options of a run: days from the first day on. */
function named(run: RawAnswers): { readonly option: OptionId; readonly days: number }[] {
  const { timeReasonEnds } = resultOf(run, { on: firstAnswered });
  return optionIds.flatMap((option) => {
    const day = timeReasonEnds?.[option];
    return day ? [{ option, days: daysBetween(firstAnswered, day) }] : [];
  });
}

describe('answering again on the day on which the reasons of time end', () => {
  it('finds none of them, wherever in its band each time lay', () => {
    let found = 0;
    fc.assert(
      fc.property(runs, fc.infiniteStream(fc.nat()), (run, numbers) => {
        const between = (first: number, last: number) =>
          first + ((numbers.next().value ?? 0) % (last - first + 1));
        const since = daysSince(run, between);
        for (const { option, days } of named(run)) {
          found += 1;
          expect(datedReasons(answeredAgain(run, since, days), option)).toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it('still finds one the day before, where every time lay at the start of its band', () => {
    let found = 0;
    fc.assert(
      fc.property(runs, (run) => {
        const since = daysSince(run, (first) => first);
        for (const { option, days } of named(run)) {
          found += 1;
          expect(datedReasons(answeredAgain(run, since, days - 1), option)).not.toEqual([]);
        }
      }),
      { numRuns: 1_000 },
    );
    expect(found).toBeGreaterThan(300);
  });

  it('names a day exactly where dated reasons hold back and all of them can be dated', () => {
    const undated = /^(?:treated-skin\.(?!red)|surgeon-clearance\.)/u;
    fc.assert(
      fc.property(runs, (run) => {
        const { options, timeReasonEnds } = resultOf(run, { on: firstAnswered });
        for (const option of optionIds) {
          const { status, reasons } = options?.[option] ?? { reasons: [] };
          const holding = reasons.filter(
            ({ effect }) => effect === 'review' || effect === 'not-now',
          );
          const dated = holding.filter(({ id }) => datedRule.test(id));
          const open = dated.some(({ answers }) =>
            answers.some(({ options: given }) => given.includes('not-sure')),
          );
          const expected =
            status !== undefined &&
            status !== 'not-suggested' &&
            dated.length > 0 &&
            !open &&
            !holding.some(({ id }) => undated.test(id));
          expect([option, Boolean(timeReasonEnds?.[option])]).toEqual([option, expected]);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a dated rule', () => {
  it('names no day where it holds nothing back: a caution is no reason to wait', () => {
    // rules.md: filler inside its span, with nothing planned, is a caution for both.
    const ofTheSpan = {
      rule: 'when-filler.inside-its-span',
      question: 'when-filler',
      days: 14,
      firstDays: { '0-to-3-days': 0 },
    };
    const datedRules = [...decision.datedRules, ofTheSpan];
    const definition = { ...workingDefinition, decision: { ...decision, datedRules } };
    const run = aRun({
      'recent-procedures': ['filler'],
      'when-filler': '0-to-3-days',
      ...healedElsewhere,
    });
    const assessment = assess(definition, run, firstAnswered, withLine);
    if (assessment.kind !== 'decided') throw new Error('not decided');
    expect(assessment.result.cautions.map(({ id }) => id)).toContain('recent-filler');
    expect(assessment.result.timeReasonEnds).toEqual({ 'medical-grade': null, topical: null });
  });
});
