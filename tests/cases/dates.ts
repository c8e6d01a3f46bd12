import type { Answers } from '../../src/questions/index.ts';
import { aRun } from '../support/builders/run.ts';
import type { Case } from './case.ts';
import type { Pair } from './expected.ts';

const healed = {
  'treated-skin': 'healed',
  'same-area': 'yes',
  'treated-by': 'this-practice',
  'surgeon-clearance': 'yes',
} as const;
const needled = {
  ...healed,
  'recent-procedures': ['microneedling'],
  'when-microneedling': '4-to-7-days',
} as const;

/** Expected days: on + (gate - first day of the band) + 1, counted by hand from 20 February 2026. */
const days: readonly (readonly [string, Answers, Pair<string | null> | null])[] = [
  // 7 - 4 + 1 = 4 days
  ['microneedling 4 to 7 days ago', needled, ['2026-02-24', '2026-02-24']],
  // 7 - 0 + 1 = 8 days
  [
    'microneedling today',
    { ...needled, 'when-microneedling': '0-to-3-days' },
    ['2026-02-28', '2026-02-28'],
  ],
  [
    'elsewhere: topical has no reason of time',
    { ...needled, 'same-area': 'no' },
    ['2026-02-24', null],
  ],
  ['not sure when', { ...needled, 'when-microneedling': 'not-sure' }, [null, null]],
  ['skin that has not closed', { ...needled, 'treated-skin': 'peeling-or-crusting' }, [null, null]],
  [
    'skin that has not closed elsewhere',
    { ...needled, 'treated-skin': 'peeling-or-crusting', 'same-area': 'no' },
    [null, null],
  ],
  // the later of 4 days and 60 - 43 + 1 = 18 days
  [
    'two procedures',
    {
      ...needled,
      'recent-procedures': ['microneedling', 'medium-or-deep-peel'],
      'when-medium-or-deep-peel': '43-to-60-days',
    },
    ['2026-03-10', '2026-03-10'],
  ],
  [
    'one of two not sure',
    {
      ...needled,
      'recent-procedures': ['microneedling', 'light-peel'],
      'when-light-peel': 'not-sure',
    },
    [null, null],
  ],
  // 42 - 29 + 1 = 14 days
  [
    'surgery',
    { ...healed, 'recent-procedures': ['surgery'], 'when-surgery': '29-to-42-days' },
    ['2026-03-06', '2026-03-06'],
  ],
  [
    'surgery without the surgeon',
    {
      ...healed,
      'recent-procedures': ['surgery'],
      'when-surgery': '29-to-42-days',
      'surgeon-clearance': 'no',
    },
    [null, null],
  ],
  // 42 - 0 + 1 = 43 days
  [
    'a scar under 6 weeks',
    { goals: ['scar', 'dryness'], 'scar-kind': 'surgery', 'scar-age': 'under-6-weeks' },
    ['2026-04-04', '2026-04-04'],
  ],
  [
    'a scar of unknown age beside a procedure',
    { ...needled, goals: ['scar', 'dryness'], 'scar-kind': 'surgery', 'scar-age': 'not-sure' },
    ['2026-02-24', '2026-02-24'],
  ],
  // 14 - 8 + 1 = 7 days, clinic alone
  [
    'a filler before a planned procedure',
    {
      ...healed,
      'recent-procedures': ['filler'],
      'when-filler': '8-to-14-days',
      'planned-procedures': ['surgery'],
      'planned-when': 'within-2-weeks',
      'planned-with': 'this-practice',
    },
    ['2026-02-27', null],
  ],
  [
    'a filler with nothing planned',
    { ...healed, 'recent-procedures': ['filler'], 'when-filler': '8-to-14-days' },
    [null, null],
  ],
  [
    'a reason without a date beside one with',
    { ...needled, pregnancy: 'trying' },
    ['2026-02-24', '2026-02-24'],
  ],
  ['an option that is not shown', { ...needled, goals: ['dryness'] }, [null, '2026-02-24']],
  ['nothing recent', {}, [null, null]],
  ['a run that ended', { age: 'under-18' }, null],
];

const onDays: readonly Case[] = days.map(([name, changes, timeReasonEnds]) => ({
  name,
  answers: aRun(changes),
  on: '2026-02-20',
  expect: { timeReasonEnds },
}));

/** rules.md, timeReasonEnds. */
export const dateCases: readonly Case[] = [
  ...onDays,
  {
    name: 'across a leap day',
    answers: aRun(needled),
    on: '2028-02-26',
    expect: { timeReasonEnds: ['2028-03-01', '2028-03-01'] },
  },
  {
    name: 'the last day that can be written',
    answers: aRun(needled),
    on: '9999-12-30',
    expect: { timeReasonEnds: ['9999-12-31', '9999-12-31'] },
  },
];
