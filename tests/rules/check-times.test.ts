import { describe, expect, it } from 'vitest';
import { questionnaire } from '../../src/questions/index.ts';
import { checkDefinition, decision, workingTimes } from '../../src/rules/index.ts';
import type { Times } from '../../src/rules/index.ts';

const said = (change: Partial<Times>) =>
  checkDefinition(questionnaire, decision, { ...workingTimes, ...change }).map(
    ({ of, id, wrong, remedy }) => `${of} ${id}: ${wrong} ${remedy}`,
  );

describe('the times of the catalogues', () => {
  // rules.md, "Healing and time": ten gates and two spans.
  it('are all looked at', () => {
    const { procedures, spans, bands } = workingTimes;
    const { length: gates } = procedures.filter(({ gateDays }) => gateDays !== undefined);
    const { length: others } = procedures.filter(({ spanDays }) => spanDays !== undefined);
    expect([gates, others, Object.keys(spans).length, bands.length]).toEqual([10, 2, 6, 7]);
  });

  it.each([
    [{ gateDays: 28.5 }, 'gateDays is 28.5'],
    [{ gateDays: 0 }, 'gateDays is 0'],
    [{ gateDays: -7 }, 'gateDays is -7'],
    [{ spanDays: 0.5 }, 'spanDays is 0.5'],
    [{ spanDays: Number.NaN }, 'spanDays is NaN'],
  ])('of a procedure are whole days above zero, unlike %j', (days, wrong) => {
    expect(said({ procedures: [{ id: 'prp', ...days }] })).toEqual([
      `procedure prp: Its ${wrong}. Say a whole number from 1 up.`,
    ]);
  });

  it.each([0, 1.5, -2])(
    'that questions look back are whole numbers above zero, unlike %d',
    (count) => {
      expect(said({ spans: { ...workingTimes.spans, illness: { count } } })).toEqual([
        `time-span illness: Its count is ${count}. Say a whole number from 1 up.`,
      ]);
    },
  );

  it('begin on whole days, the first alone on day 0', () => {
    const bands = [
      { id: 'a', firstDay: 0 },
      { id: 'b', firstDay: 0 },
      { id: 'c', firstDay: 3.5 },
      { id: 'd', firstDay: 4 },
    ];
    expect(said({ bands })).toEqual([
      'time-band b: Its firstDay is 0. Say a whole number from 1 up.',
      'time-band c: Its firstDay is 3.5. Say a whole number from 1 up.',
    ]);
    expect(said({ bands: [{ id: 'a', firstDay: -1 }] })).toEqual([
      'time-band a: Its firstDay is -1. Say a whole number from 0 up.',
    ]);
  });

  it('that are wrong are said once, and not of each rule that is made from them', () => {
    const [first, ...rest] = decision.datedRules;
    const datedRules = first ? [{ ...first, days: 7.5 }, ...rest] : [];
    const procedures = [{ id: 'microneedling', gateDays: 7.5 }];
    const times = { ...workingTimes, procedures };
    const faults = checkDefinition(questionnaire, { ...decision, datedRules }, times);
    expect(faults.map(({ id }) => id)).toEqual(['microneedling']);
  });
});
