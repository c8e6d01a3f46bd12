import { each, except, oneOf } from './given.ts';
import type { Worded } from './given.ts';
import { feverAfterwards, lateRaw } from './healing.ts';
import {
  allProblemSigns,
  emergencySigns,
  lateLumps,
  open,
  sameDaySigns,
  signsThatEnd,
} from './people.ts';

/** questionnaire.md, "Where it ends", and rules.md, "Levels". */
export const endings: Readonly<Record<string, Worded>> = {
  'emergency-sign': {
    holdsWith: [
      ...each('emergency-signs', emergencySigns),
      { 'emergency-signs': 'none', 'problem-signs': 'dark-painful-spots' },
    ],
    failsWith: each('problem-signs', [...sameDaySigns, 'late-lumps', 'none'], {
      'emergency-signs': 'none',
    }),
  },
  'problem-sign': oneOf('problem-signs', sameDaySigns, except(allProblemSigns, ...sameDaySigns)),
  'under-age': oneOf('age', ['under-18'], ['18-to-21', '22-or-over']),
  'late-lumps': {
    holdsWith: [lateLumps, { ...lateLumps, age: '18-to-21' }],
    failsWith: [
      { ...lateLumps, age: 'under-18' },
      open,
      ...signsThatEnd.map((sign) => ({ ...open, 'problem-signs': ['late-lumps', sign] })),
    ],
  },
  'late-raw-skin': lateRaw,
  'fever-after-procedure': feverAfterwards,
  'reaction-still-there': oneOf('product-reaction', ['still-there'], ['none', 'gone', 'not-sure']),
};
export const levelRules: Readonly<Record<string, Worded>> = {
  'treated-skin.raw-and-late': lateRaw,
  'recent-illness.fever-after-procedure': feverAfterwards,
};
