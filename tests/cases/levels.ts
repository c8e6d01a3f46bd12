import type { Answers } from '../../src/questions/index.ts';
import type { Level, OptionStatus } from '../../src/rules/index.ts';
import { aRun } from '../support/builders/run.ts';
import { untilGoals, untilProcedures } from './asked-lists.ts';
import type { Case } from './case.ts';
import type { Pair } from './expected.ts';

const emergencySigns = [
  'breathing-or-swelling',
  'sight-change',
  'pale-or-mottled-skin',
  'face-or-speech',
  'chest-or-breath',
  'very-unwell-with-fever',
  'fast-spreading-skin',
  'bleeding-or-wound-opening',
  'severe-pain',
] as const;
const problemSigns = {
  'infection-signs': 'same-day',
  'blister-clusters': 'same-day',
  'limb-swelling': 'same-day',
  'dark-painful-spots': 'emergency',
  'device-burn-or-new-numbness': 'same-day',
} as const;

const ended = { statuses: null, cautions: [], questionsToAsk: [], timeReasonEnds: null } as const;

/** rules.md, "Levels": every sign and answer alone. */
const alone: readonly Case[] = [
  ...emergencySigns.map(
    (sign): Case => ({
      name: sign,
      answers: aRun({ 'emergency-signs': [sign] }),
      expect: {
        ...ended,
        level: 'emergency',
        levelReasons: [`emergency-signs.${sign}`],
        asked: ['emergency-signs'],
        advice: [],
        checklist: [`emergency-signs.${sign} level`],
        because: { [`emergency-signs.${sign}`]: [`emergency-signs ${sign}`] },
      },
    }),
  ),
  ...Object.entries(problemSigns).map(
    ([sign, level]): Case => ({
      name: sign,
      answers: { ...aRun(), 'problem-signs': [sign] },
      expect: {
        ...ended,
        level,
        levelReasons: [`problem-signs.${sign}`],
        asked: ['emergency-signs', 'problem-signs'],
        advice: sign === 'device-burn-or-new-numbness' ? ['report-a-reaction'] : [],
        checklist: [`problem-signs.${sign} level`],
      },
    }),
  ),
  {
    name: 'under 18',
    answers: aRun({ age: 'under-18', goals: ['hair'] }),
    expect: {
      ...ended,
      level: 'under-age',
      endings: ['under-age'],
      levelReasons: ['age.under-18'],
      asked: ['emergency-signs', 'problem-signs', 'age'],
      advice: [],
      checklist: ['age.under-18 level'],
    },
  },
  ...(['18-to-21', '22-or-over'] as const).map(
    (age): Case => ({
      name: `late lumps at ${age}`,
      answers: aRun({ age, 'problem-signs': ['late-lumps'] }),
      expect: {
        ...ended,
        level: 'this-week',
        endings: ['late-lumps'],
        levelReasons: ['problem-signs.late-lumps'],
        asked: ['emergency-signs', 'problem-signs', 'age', 'recent-procedures', 'recent-illness'],
        advice: [],
        checklist: ['problem-signs.late-lumps level'],
      },
    }),
  ),
  {
    name: 'late lumps under 18',
    answers: aRun({ age: 'under-18', 'problem-signs': ['late-lumps'] }),
    expect: {
      level: 'under-age',
      endings: ['under-age'],
      levelReasons: ['age.under-18', 'problem-signs.late-lumps'],
      asked: ['emergency-signs', 'problem-signs', 'age'],
    },
  },
  {
    name: 'late lumps beside another sign',
    answers: aRun({ 'problem-signs': ['limb-swelling', 'late-lumps'] }),
    expect: {
      level: 'same-day',
      endings: ['problem-sign'],
      levelReasons: ['problem-signs.limb-swelling', 'problem-signs.late-lumps'],
      asked: ['emergency-signs', 'problem-signs'],
    },
  },
  ...(['18-to-21', '22-or-over'] as const).map(
    (age): Case => ({
      name: `late lumps with fever at ${age}`,
      answers: aRun({ age, 'problem-signs': ['late-lumps'], 'recent-illness': ['fever-now'] }),
      expect: {
        ...ended,
        level: 'same-day',
        endings: ['late-lumps', 'fever-after-procedure'],
        levelReasons: ['recent-illness.fever-after-procedure', 'problem-signs.late-lumps'],
      },
    }),
  ),
  {
    name: 'late lumps after every procedure',
    answers: aRun({
      'problem-signs': ['late-lumps'],
      'recent-procedures': [
        'microneedling',
        'rf-microneedling',
        'light-laser',
        'resurfacing-laser',
        'light-peel',
        'medium-or-deep-peel',
        'filler',
        'wrinkle-relaxer',
        'surgery',
        'prp',
        'exosome-treatment',
        'other-or-not-sure',
      ],
      'when-microneedling': 'over-60-days',
      'when-rf-microneedling': 'over-60-days',
      'when-light-laser': 'over-60-days',
      'when-resurfacing-laser': 'over-60-days',
      'when-light-peel': 'over-60-days',
      'when-medium-or-deep-peel': 'over-60-days',
      'when-filler': 'over-60-days',
      'when-wrinkle-relaxer': 'over-60-days',
      'when-surgery': '43-to-60-days',
      'when-prp': 'over-60-days',
      'when-exosome-treatment': 'over-60-days',
      'when-other-or-not-sure': 'over-60-days',
      'treated-by': 'not-sure',
    }),
    expect: {
      level: 'this-week',
      asked: [
        'emergency-signs',
        'problem-signs',
        'age',
        'recent-procedures',
        'when-microneedling',
        'when-rf-microneedling',
        'when-light-laser',
        'when-resurfacing-laser',
        'when-light-peel',
        'when-medium-or-deep-peel',
        'when-filler',
        'when-wrinkle-relaxer',
        'when-surgery',
        'when-prp',
        'when-exosome-treatment',
        'when-other-or-not-sure',
        'treated-by',
        'recent-illness',
      ],
    },
  },
  {
    name: 'a reaction that is still there',
    answers: aRun({ 'exosome-history': ['clinic-on-skin'], 'product-reaction': 'still-there' }),
    expect: {
      ...ended,
      level: 'this-week',
      endings: ['reaction-still-there'],
      levelReasons: ['product-reaction.still-there'],
      asked: [
        ...untilProcedures(),
        'planned-procedures',
        'open-to-procedure',
        'pregnancy',
        'skin-now',
        'conditions',
        'medicines',
        'allergies',
        'recent-illness',
        'recent-sun',
        'smoking',
        'exosome-history',
        'product-reaction',
      ],
      advice: ['report-a-reaction'],
      checklist: ['product-reaction.still-there level', 'area told-to-staff'],
    },
  },
  {
    name: 'a reaction that is still there, of goals outside the article',
    answers: aRun({
      goals: ['hair'],
      'exosome-history': ['clinic-on-skin'],
      'product-reaction': 'still-there',
    }),
    expect: {
      level: 'this-week',
      asked: [...untilGoals, 'skin-now', 'exosome-history', 'product-reaction'],
      advice: ['report-a-reaction', 'talk-hair'],
    },
  },
];

/** Which level wins, and that every reason is kept. */
const precedence: readonly (readonly [string, Answers, Level, readonly string[]])[] = [
  [
    'emergency over same-day',
    { 'problem-signs': ['infection-signs', 'dark-painful-spots', 'device-burn-or-new-numbness'] },
    'emergency',
    [
      'problem-signs.infection-signs',
      'problem-signs.dark-painful-spots',
      'problem-signs.device-burn-or-new-numbness',
    ],
  ],
  [
    'emergency over under-age',
    { 'emergency-signs': ['severe-pain'], age: 'under-18' },
    'emergency',
    ['emergency-signs.severe-pain'],
  ],
  [
    'emergency over this-week',
    { 'problem-signs': ['dark-painful-spots', 'late-lumps'] },
    'emergency',
    ['problem-signs.dark-painful-spots', 'problem-signs.late-lumps'],
  ],
  [
    'same-day over this-week',
    { 'problem-signs': ['infection-signs', 'late-lumps'] },
    'same-day',
    ['problem-signs.infection-signs', 'problem-signs.late-lumps'],
  ],
  [
    'same-day over under-age',
    { 'problem-signs': ['limb-swelling'], age: 'under-18' },
    'same-day',
    ['problem-signs.limb-swelling'],
  ],
  [
    'this-week over what the options would be',
    {
      'exosome-history': ['topical-at-home'],
      'product-reaction': 'still-there',
      conditions: ['cancer-past'],
    },
    'this-week',
    ['product-reaction.still-there'],
  ],
  ['topics over ask-first', { conditions: ['diabetes'] }, 'topics', []],
  ['topics over no-match', { goals: ['dryness'] }, 'topics', []],
  ['topics when both are worth discussing', {}, 'topics', []],
  [
    'topics when the clinic option is the one that is shown',
    { goals: ['procedure-recovery'] },
    'topics',
    [],
  ],
  ['ask-first over no-match', { goals: ['dryness'], conditions: ['not-sure'] }, 'ask-first', []],
  ['no-match when neither is shown', { goals: ['hair'] }, 'no-match', []],
  [
    'ask-first when one waits and the other does not match',
    {
      goals: ['dryness'],
      'recent-procedures': ['microneedling'],
      'when-microneedling': '0-to-3-days',
      'treated-skin': 'healed',
      'same-area': 'yes',
      'treated-by': 'this-practice',
    },
    'ask-first',
    [],
  ],
];

const healing = {
  'recent-procedures': ['microneedling'],
  'when-microneedling': '0-to-3-days',
  'treated-skin': 'healed',
  'same-area': 'yes',
  'treated-by': 'this-practice',
} as const;

/** rules.md: not-suggested, then not-now, then ask-first, then worth-discussing. */
const statuses: readonly (readonly [string, Answers, Pair<OptionStatus>])[] = [
  [
    'no match over not now',
    { ...healing, goals: ['procedure-recovery'] },
    ['ask-first', 'not-suggested'],
  ],
  [
    'no match over ask first',
    { pregnancy: 'trying', setting: 'home' },
    ['not-suggested', 'ask-first'],
  ],
  ['not now over worth discussing', healing, ['ask-first', 'not-now']],
  ['not now over ask first', { ...healing, pregnancy: 'trying' }, ['ask-first', 'not-now']],
  [
    'ask first over worth discussing',
    { medicines: ['blood-thinner', 'retinoid-or-acid'] },
    ['ask-first', 'worth-discussing'],
  ],
];

export const levelCases: readonly Case[] = [
  ...alone,
  ...precedence.map(([name, answers, level, levelReasons]) => ({
    name,
    answers: aRun(answers),
    expect: { level, levelReasons },
  })),
  ...statuses.map(([name, answers, pair]) => ({
    name,
    answers: aRun(answers),
    expect: { statuses: pair },
  })),
  {
    name: 'every other reason of an option that does not match is kept',
    answers: aRun({
      ...healing,
      goals: ['procedure-recovery'],
      pregnancy: 'trying',
      allergies: ['metal'],
    }),
    expect: {
      statuses: ['ask-first', 'not-suggested'],
      matched: [
        ['goals.procedure-recovery matches', 'partner-procedure.recent partner'],
        ['goals.procedure-recovery does-not-match'],
      ],
      held: [
        [
          'pregnancy.trying review',
          'allergies.metal review',
          'when-microneedling.inside-its-gate review',
        ],
        [
          'pregnancy.trying review',
          'allergies.metal caution',
          'when-microneedling.inside-its-gate not-now',
        ],
      ],
    },
  },
];
