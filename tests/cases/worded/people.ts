import { each } from './given.ts';
import type { Given, Worded } from './given.ts';

export const emergencySigns = [
  'breathing-or-swelling',
  'sight-change',
  'pale-or-mottled-skin',
  'face-or-speech',
  'chest-or-breath',
  'very-unwell-with-fever',
  'fast-spreading-skin',
  'bleeding-or-wound-opening',
  'severe-pain',
];
export const sameDaySigns = [
  'infection-signs',
  'blister-clusters',
  'limb-swelling',
  'device-burn-or-new-numbness',
];
export const signsThatEnd = [...sameDaySigns, 'dark-painful-spots'];
const coveredGoals = [
  'procedure-recovery',
  'scar',
  'fine-lines',
  'texture',
  'firmness',
  'uneven-tone',
  'redness',
  'dryness',
  'barrier-care',
  'antioxidant-care',
];
const otherGoals = ['hair', 'body-contouring', 'medical-condition', 'not-sure'];

/** "Open": an adult, no sign. */
export const open = { 'emergency-signs': 'none', 'problem-signs': 'none', age: '22-or-over' };
export const notOpen: readonly Given[] = [
  { ...open, age: 'under-18' },
  ...each('problem-signs', [...signsThatEnd, 'late-lumps'], open),
];
export const isOpen: readonly Given[] = [open, { ...open, age: '18-to-21' }];

/** "Covered": open, with a goal that the article speaks of. */
export const covered = { ...open, goals: 'dryness' };
export const youngCovered = { ...covered, age: '18-to-21' };
export const isCovered: readonly Given[] = [
  ...each('goals', coveredGoals, open),
  youngCovered,
  { ...covered, goals: ['dryness', 'hair'] },
];
export const notCovered: readonly Given[] = [
  ...each('goals', otherGoals, open),
  ...notOpen.map((given) => ({ ...given, goals: 'dryness' })),
];

export const lateLumps = { ...open, 'problem-signs': 'late-lumps' };
export const coveredOrLumps: Worded = {
  holdsWith: [...isCovered, lateLumps, { ...lateLumps, age: '18-to-21' }],
  failsWith: [
    ...each('goals', otherGoals, open),
    { ...covered, age: 'under-18' },
    { ...lateLumps, age: 'under-18' },
    ...signsThatEnd.map((sign) => ({ ...open, 'problem-signs': ['late-lumps', sign] })),
    ...each('problem-signs', signsThatEnd, open),
  ],
};
export const whileOpen: Worded = { holdsWith: isOpen, failsWith: notOpen };
export const whileCovered: Worded = { holdsWith: isCovered, failsWith: notCovered };

export const allGoals = [...coveredGoals, ...otherGoals];
export const allProblemSigns = [...signsThatEnd, 'late-lumps', 'none'];

export const plans = [
  'microneedling',
  'rf-microneedling',
  'light-laser',
  'resurfacing-laser',
  'light-peel',
  'medium-or-deep-peel',
  'surgery',
];
