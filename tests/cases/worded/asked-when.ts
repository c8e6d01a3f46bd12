import { bandsOfTime, isInside } from '../bands.ts';
import type { Band } from '../bands.ts';
import { gates } from '../gates.ts';
import { always, beside, each, except, gatesAt, oneOf } from './given.ts';
import type { Worded } from './given.ts';
import {
  covered,
  coveredOrLumps,
  emergencySigns,
  isCovered,
  isOpen,
  notCovered,
  notOpen,
  open,
  plans,
  signsThatEnd,
  whileCovered,
  whileOpen,
  youngCovered,
} from './people.ts';

const treating = [
  'microneedling',
  'rf-microneedling',
  'light-laser',
  'resurfacing-laser',
  'light-peel',
  'medium-or-deep-peel',
  'filler',
  'surgery',
  'prp',
  'exosome-treatment',
  'other-or-not-sure',
];
const procedures = [...treating, 'wrinkle-relaxer'];
const surgeryBands = bandsOfTime.filter((band) => band !== 'over-60-days');
const skinWasTreated: Worded = {
  holdsWith: [covered, youngCovered].flatMap((given) => each('recent-procedures', treating, given)),
  failsWith: [
    ...each('recent-procedures', ['wrinkle-relaxer', 'none'], covered),
    ...beside(notCovered, { 'recent-procedures': 'filler' }),
  ],
};
const somethingIsPlanned: Worded = {
  holdsWith: [covered, youngCovered].flatMap((given) =>
    each('planned-procedures', [...plans, 'injectables'], given),
  ),
  failsWith: [
    ...each('planned-procedures', ['none', 'not-sure'], covered),
    ...beside(notCovered, { 'planned-procedures': 'surgery' }),
  ],
};
const outside = (when: Band, last: Band) => !isInside(when, last);
/** All but an exosome treatment make a partner inside their gate. */
const partners = gates.filter(([procedure]) => procedure !== 'exosome-treatment');
const nothingElse = { 'recent-procedures': 'none', 'planned-procedures': 'none' };

/** questionnaire.md, the column "asked when". */
export const askedWhen: Readonly<Record<string, Worded>> = {
  'emergency-signs': always,
  'problem-signs': {
    holdsWith: [{ 'emergency-signs': 'none' }],
    failsWith: each('emergency-signs', emergencySigns),
  },
  age: {
    holdsWith: each('problem-signs', ['none', 'late-lumps'], { 'emergency-signs': 'none' }),
    failsWith: [
      ...each('problem-signs', signsThatEnd, { 'emergency-signs': 'none' }),
      { 'emergency-signs': 'none', 'problem-signs': ['late-lumps', 'limb-swelling'] },
    ],
  },
  goals: whileOpen,
  'scar-kind': {
    holdsWith: beside(isOpen, { goals: 'scar' }),
    failsWith: [...beside(notOpen, { goals: 'scar' }), covered],
  },
  'scar-age': {
    holdsWith: isOpen.flatMap((given) =>
      each('scar-kind', ['surgery', 'injury-or-burn', 'raised', 'not-sure'], {
        ...given,
        goals: 'scar',
      }),
    ),
    failsWith: [
      { ...open, goals: 'scar', 'scar-kind': 'acne' },
      { ...covered, 'scar-kind': 'raised' },
      ...beside(notOpen, { goals: 'scar', 'scar-kind': 'raised' }),
    ],
  },
  area: whileCovered,
  'recent-procedures': coveredOrLumps,
  ...Object.fromEntries(
    procedures.map((procedure) => [
      `when-${procedure}`,
      oneOf('recent-procedures', [procedure], [...except(procedures, procedure), 'none']),
    ]),
  ),
  'surgeon-clearance': {
    holdsWith: [covered, youngCovered].flatMap((given) =>
      each('when-surgery', surgeryBands, { ...given, 'recent-procedures': 'surgery' }),
    ),
    failsWith: [
      { ...covered, 'recent-procedures': 'surgery', 'when-surgery': 'over-60-days' },
      ...each(
        'recent-procedures',
        [...procedures.filter((procedure) => procedure !== 'surgery'), 'none'],
        { ...covered, 'when-surgery': '0-to-3-days' },
      ),
      ...beside(notCovered, { 'recent-procedures': 'surgery', 'when-surgery': '0-to-3-days' }),
    ],
  },
  'treated-skin': skinWasTreated,
  'same-area': skinWasTreated,
  'treated-by': {
    holdsWith: each('recent-procedures', procedures),
    failsWith: [{ 'recent-procedures': 'none' }],
  },
  'planned-procedures': whileCovered,
  'planned-when': somethingIsPlanned,
  'planned-with': somethingIsPlanned,
  'open-to-procedure': {
    holdsWith: [
      ...beside(isCovered, nothingElse),
      ...gatesAt(partners, outside, { ...covered, 'planned-procedures': 'none' }),
      { ...covered, 'planned-procedures': 'none', 'recent-procedures': 'exosome-treatment' },
      ...each('planned-procedures', ['injectables', 'not-sure'], { ...covered, ...nothingElse }),
    ],
    failsWith: [
      ...beside(notCovered, nothingElse),
      ...gatesAt(partners, isInside, { ...covered, 'planned-procedures': 'none' }),
      ...each('planned-procedures', plans, { ...covered, ...nothingElse }),
    ],
  },
  pregnancy: whileCovered,
  'skin-now': whileOpen,
  conditions: whileCovered,
  medicines: whileCovered,
  allergies: whileCovered,
  'recent-illness': coveredOrLumps,
  'recent-sun': whileCovered,
  smoking: whileCovered,
  'exosome-history': whileOpen,
  'product-reaction': {
    holdsWith: [
      ...beside(isOpen, { 'exosome-history': 'clinic-on-skin' }),
      ...each('recent-procedures', ['exosome-treatment', 'prp'], {
        ...open,
        'exosome-history': 'never',
      }),
    ],
    failsWith: [
      ...beside(notOpen, { 'exosome-history': 'clinic-on-skin' }),
      ...beside(isOpen, { 'exosome-history': 'never', 'recent-procedures': 'filler' }),
    ],
  },
  setting: whileCovered,
  'donor-material': whileCovered,
  expectation: whileCovered,
  'what-matters': whileCovered,
};
