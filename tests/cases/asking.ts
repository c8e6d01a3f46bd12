import type { Answers } from '../../src/questions/index.ts';
import { aRun, healedElsewhere } from '../support/builders/run.ts';
import { askedInAll, askedOfOtherGoals, untilGoals } from './asked-lists.ts';
import type { Case } from './case.ts';

const mild = ['planned-procedures', 'open-to-procedure'];
const aboutSkin = ['treated-skin', 'same-area', 'treated-by'];

/** questionnaire.md, "asked when": each run with everything that it is asked, in order. */
const asked: readonly (readonly [string, Answers, readonly string[]])[] = [
  ['nothing to follow up', {}, askedInAll(mild)],
  ['someone of 18 to 21', { age: '18-to-21' }, askedInAll(mild)],
  ...(['surgery', 'injury-or-burn', 'raised', 'not-sure'] as const).map(
    (kind) =>
      [
        `a scar: ${kind}`,
        { goals: ['scar'], 'scar-kind': kind, 'scar-age': 'over-1-year' },
        askedInAll(mild, { scar: ['scar-kind', 'scar-age'] }),
      ] as const,
  ),
  [
    'an acne scar',
    { goals: ['scar'], 'scar-kind': 'acne' },
    askedInAll(mild, { scar: ['scar-kind'] }),
  ],
  ...(['topical-at-home', 'clinic-on-skin', 'injected-or-drip', 'not-sure'] as const).map(
    (history) =>
      [
        `exosomes before: ${history}`,
        { 'exosome-history': [history], 'product-reaction': 'none' },
        askedInAll(mild, { reaction: ['product-reaction'] }),
      ] as const,
  ),
  [
    'exosomes before, of goals outside the article',
    {
      goals: ['hair', 'body-contouring'],
      'exosome-history': ['clinic-on-skin'],
      'product-reaction': 'none',
    },
    [...askedOfOtherGoals, 'product-reaction'],
  ],
  [
    'goals outside the article beside a covered one',
    { goals: ['hair', 'dryness'] },
    askedInAll(mild),
  ],
  [
    'a wrinkle relaxer',
    {
      'recent-procedures': ['wrinkle-relaxer'],
      'when-wrinkle-relaxer': '0-to-3-days',
      'treated-by': 'this-practice',
    },
    askedInAll(['when-wrinkle-relaxer', 'treated-by', ...mild]),
  ],
  [
    'a filler',
    { 'recent-procedures': ['filler'], 'when-filler': '0-to-3-days', ...healedElsewhere },
    askedInAll(['when-filler', ...aboutSkin, ...mild]),
  ],
  [
    'a filler and injectables planned',
    {
      'recent-procedures': ['filler'],
      'when-filler': '0-to-3-days',
      ...healedElsewhere,
      'planned-procedures': ['injectables'],
      'planned-when': 'later',
      'planned-with': 'not-decided',
    },
    askedInAll([
      'when-filler',
      ...aboutSkin,
      'planned-procedures',
      'planned-when',
      'planned-with',
      'open-to-procedure',
    ]),
  ],
  [
    'a scar, surgery, a platelet treatment and a plan',
    {
      goals: ['scar'],
      'scar-kind': 'surgery',
      'scar-age': 'over-1-year',
      'recent-procedures': ['prp', 'surgery'],
      'when-surgery': '43-to-60-days',
      'when-prp': 'over-60-days',
      'surgeon-clearance': 'yes',
      ...healedElsewhere,
      'planned-procedures': ['injectables'],
      'planned-when': 'later',
      'planned-with': 'not-decided',
      'product-reaction': 'none',
    },
    askedInAll(
      [
        'when-surgery',
        'when-prp',
        'surgeon-clearance',
        ...aboutSkin,
        'planned-procedures',
        'planned-when',
        'planned-with',
        'open-to-procedure',
      ],
      { scar: ['scar-kind', 'scar-age'], reaction: ['product-reaction'] },
    ),
  ],
  [
    'one procedure past its gate and one inside it',
    {
      'recent-procedures': ['microneedling', 'light-peel'],
      'when-microneedling': 'over-60-days',
      'when-light-peel': '0-to-3-days',
      ...healedElsewhere,
    },
    askedInAll(['when-microneedling', 'when-light-peel', ...aboutSkin, 'planned-procedures']),
  ],
  [
    'raw skin and fever late after a procedure',
    {
      'recent-procedures': ['microneedling'],
      'when-microneedling': '8-to-14-days',
      'treated-skin': 'raw-or-weeping',
      'recent-illness': ['fever-now'],
    },
    [
      ...untilGoals,
      'area',
      'recent-procedures',
      'when-microneedling',
      'treated-skin',
      'recent-illness',
    ],
  ],
];

export const askingCases: readonly Case[] = asked.map(([name, changes, ids]) => ({
  name,
  answers: aRun(changes),
  expect: { asked: ids },
}));
