import type { Answers, OptionOf } from '../../src/questions/index.ts';
import type { OptionStatus } from '../../src/rules/index.ts';
import { aRun } from '../support/builders/run.ts';
import { askedInAll, askedOfOtherGoals } from './asked-lists.ts';
import type { Case } from './case.ts';

/** rules.md, "Does an option match?": medical-grade, topical; whether the article covers it. */
const goals: Record<OptionOf<'goals'>, readonly [boolean, boolean]> = {
  'procedure-recovery': [true, false],
  scar: [true, false],
  'fine-lines': [true, true],
  firmness: [true, true],
  'uneven-tone': [true, true],
  redness: [true, true],
  texture: [true, true],
  dryness: [false, true],
  'barrier-care': [false, true],
  'antioxidant-care': [false, true],
  hair: [false, false],
  'medical-condition': [false, false],
  'body-contouring': [false, false],
  'not-sure': [false, false],
};
/** Cautions that come with a goal, and advice. */
const goalCautions: Partial<Record<string, string>> = {
  'fine-lines': 'early-findings-only',
  firmness: 'early-findings-only',
  'uneven-tone': 'early-findings-only',
  redness: 'early-findings-only',
  texture: 'claim-without-findings',
};
const goalAdvice: Partial<Record<string, string>> = {
  hair: 'talk-hair',
  'medical-condition': 'own-doctor',
  'body-contouring': 'talk-body-contouring',
  'not-sure': 'talk-goals',
};

const withPartner = ['open-to-procedure.yes partner'];
const kind = (matches: boolean) => (matches ? 'matches' : 'does-not-match');
const status = (matches: boolean) => (matches ? 'worth-discussing' : 'not-suggested');
const optionsOf = (clinic: boolean, topical: boolean) => [
  ...(clinic ? (['medical-grade'] as const) : []),
  ...(topical ? (['topical'] as const) : []),
];

const eachGoal = Object.entries(goals).map(([goal, [clinic, topical]]): Case => {
  const covered = clinic || topical;
  const options = optionsOf(clinic, topical);
  const comes = (caution: string) => (goalCautions[goal] === caution ? options : []);
  return {
    name: `the goal ${goal} alone`,
    answers: { ...aRun({ 'scar-kind': 'acne' }), goals: [goal] },
    expect: {
      level: covered ? 'topics' : 'no-match',
      statuses: [status(clinic), status(topical)],
      matched: [
        [`goals.${goal} ${kind(clinic)}`, ...(covered ? withPartner : [])],
        [`goals.${goal} ${kind(topical)}`],
      ],
      held: [[], []],
      cautionFor: {
        'early-findings-only': comes('early-findings-only'),
        'claim-without-findings': comes('claim-without-findings'),
        'evidence-early': options,
      },
      advice: [goalAdvice[goal] ?? []].flat(),
      asked: covered
        ? askedInAll(['planned-procedures', 'open-to-procedure'], {
            scar: goal === 'scar' ? ['scar-kind'] : [],
          })
        : askedOfOtherGoals,
    },
  };
});

const planned = (...options: OptionOf<'planned-procedures'>[]): Answers => ({
  'planned-procedures': options,
  'planned-when': 'later',
  'planned-with': 'not-decided',
  'open-to-procedure': 'no',
});
const recent = (procedure: OptionOf<'recent-procedures'>, when: string): Answers => ({
  'recent-procedures': [procedure],
  [`when-${procedure}`]: when,
  'treated-skin': 'healed',
  'same-area': 'no',
  'treated-by': 'this-practice',
  'product-reaction': 'none',
  'open-to-procedure': 'no',
});

const plannedPartners = [
  'microneedling',
  'rf-microneedling',
  'light-laser',
  'resurfacing-laser',
  'light-peel',
  'medium-or-deep-peel',
  'surgery',
] as const;

/** Every planned procedure but injectables is one that the clinic option can stand beside. */
const eachPlan: readonly Case[] = [
  ...plannedPartners.map(
    (procedure): Case => ({
      name: `planned: ${procedure}`,
      answers: aRun(planned(procedure)),
      expect: {
        statuses: ['worth-discussing', 'worth-discussing'],
        matched: [
          ['goals.fine-lines matches', 'partner-procedure.planned partner'],
          ['goals.fine-lines matches'],
        ],
        asked: askedInAll(['planned-procedures', 'planned-when', 'planned-with']),
        checklist: ['area told-to-staff', 'planned-with told-to-staff'],
      },
    }),
  ),
  ...plannedPartners.map(
    (procedure): Case => ({
      name: `planned within 2 weeks after a filler: ${procedure}`,
      answers: aRun({
        ...recent('filler', '0-to-3-days'),
        ...planned(procedure),
        'planned-when': 'within-2-weeks',
      }),
      expect: {
        held: [
          ['when-filler.before-a-planned-procedure review', 'when-filler.inside-its-span caution'],
          ['when-filler.inside-its-span caution'],
        ],
      },
    }),
  ),
  ...(['2-to-8-weeks', 'later', 'no-date'] as const).map(
    (when): Case => ({
      name: `planned ${when} after a filler`,
      answers: aRun({
        ...recent('filler', '0-to-3-days'),
        ...planned('surgery'),
        'planned-when': when,
      }),
      expect: {
        held: [['when-filler.inside-its-span caution'], ['when-filler.inside-its-span caution']],
      },
    }),
  ),
  {
    name: 'planned: injectables',
    answers: aRun(planned('injectables')),
    expect: {
      statuses: ['not-suggested', 'worth-discussing'],
      matched: [
        ['goals.fine-lines matches', 'open-to-procedure.no excludes'],
        ['goals.fine-lines matches'],
      ],
      asked: askedInAll([
        'planned-procedures',
        'planned-when',
        'planned-with',
        'open-to-procedure',
      ]),
    },
  },
  ...(['none', 'not-sure'] as const).map(
    (plan): Case => ({
      name: `planned: ${plan}`,
      answers: aRun({ 'planned-procedures': [plan], 'open-to-procedure': 'no' }),
      expect: {
        statuses: ['not-suggested', 'worth-discussing'],
        matched: [
          ['goals.fine-lines matches', 'open-to-procedure.no excludes'],
          ['goals.fine-lines matches'],
        ],
        asked: askedInAll(['planned-procedures', 'open-to-procedure']),
      },
    }),
  ),
];

/** Which recent procedure makes a partner, by its status alone. */
const clinicStatuses: readonly (readonly [string, Answers, OptionStatus])[] = [
  ['an openness to one', { 'open-to-procedure': 'yes' }, 'worth-discussing'],
  ['a wish for advice', { 'open-to-procedure': 'want-advice' }, 'worth-discussing'],
  ['a recent one inside its gate', recent('light-peel', '0-to-3-days'), 'ask-first'],
  ['a recent one past its gate', recent('light-peel', '8-to-14-days'), 'not-suggested'],
  ['a recent filler', recent('filler', '0-to-3-days'), 'not-suggested'],
  ['a recent wrinkle relaxer', recent('wrinkle-relaxer', '0-to-3-days'), 'not-suggested'],
  ['a recent exosome treatment', recent('exosome-treatment', '0-to-3-days'), 'not-suggested'],
  ['a recent platelet treatment', recent('prp', '0-to-3-days'), 'ask-first'],
  ['staying at home', { setting: 'home' }, 'not-suggested'],
  ['the setting clinic', { setting: 'clinic' }, 'worth-discussing'],
  ['the setting not-sure', { setting: 'not-sure' }, 'worth-discussing'],
  ['no donor material', { 'donor-material': 'not-acceptable' }, 'not-suggested'],
  ['rather no donor material', { 'donor-material': 'rather-not' }, 'worth-discussing'],
  ['more about donor material', { 'donor-material': 'want-to-know-more' }, 'worth-discussing'],
];

export const matchingCases: readonly Case[] = [
  ...eachGoal,
  {
    name: 'a goal that matches beside others that do not',
    answers: aRun({ goals: ['dryness', 'hair'] }),
    expect: {
      statuses: ['not-suggested', 'worth-discussing'],
      matched: [
        ['goals.dryness does-not-match', 'goals.hair does-not-match', ...withPartner],
        ['goals.dryness matches', 'goals.hair does-not-match'],
      ],
    },
  },
  ...eachPlan,
  ...clinicStatuses.map(
    ([name, changes, clinic]): Case => ({
      name: `the clinic option with ${name}`,
      answers: aRun(changes),
      expect: { statuses: [clinic, 'worth-discussing'] },
    }),
  ),
  ...(
    [
      [{ 'open-to-procedure': 'want-advice' }, 'open-to-procedure.want-advice partner'],
      [{ setting: 'home' }, 'open-to-procedure.yes partner', 'setting.home excludes'],
      [
        { 'donor-material': 'not-acceptable' },
        'open-to-procedure.yes partner',
        'donor-material.not-acceptable excludes',
      ],
    ] as const
  ).map(
    ([changes, ...reasons]): Case => ({
      name: `the reasons with ${JSON.stringify(changes)}`,
      answers: aRun(changes),
      expect: {
        matched: [['goals.fine-lines matches', ...reasons], ['goals.fine-lines matches']],
      },
    }),
  ),
];
