import type { SourceId } from '../../evidence/index.ts';
import { hasAny } from '../../logic/index.ts';
import {
  age,
  emergencySigns,
  feverAfterProcedure,
  lateRawSkin,
  problemSigns,
  productReaction,
} from '../../questions/catalogue.ts';
import type { LevelRule } from '../rule.ts';

type Sign<Options extends readonly string[]> = Exclude<Options[number], 'none'>;
type Cites = readonly [SourceId, ...SourceId[]];

const emergencyCites = {
  'breathing-or-swelling': ['R2', 'R10'],
  'sight-change': ['R1', 'R5b', 'R10'],
  'pale-or-mottled-skin': ['R1'],
  'face-or-speech': ['R1', 'R10'],
  'chest-or-breath': ['R3a'],
  'very-unwell-with-fever': ['R4'],
  'fast-spreading-skin': ['R5b'],
  'bleeding-or-wound-opening': ['R11'],
  'severe-pain': ['R1', 'R4', 'R11'],
} as const satisfies { [Option in Sign<typeof emergencySigns.options>]: Cites };

const problemLevels = {
  'infection-signs': { level: 'same-day', cites: ['R5a'] },
  'blister-clusters': { level: 'same-day', cites: ['R6'] },
  'limb-swelling': { level: 'same-day', cites: ['R3b'] },
  'dark-painful-spots': { level: 'emergency', cites: ['R8'] },
  'device-burn-or-new-numbness': { level: 'same-day', cites: ['R9'] },
} as const satisfies {
  [Option in Exclude<Sign<typeof problemSigns.options>, 'late-lumps'>]: Pick<
    LevelRule,
    'level' | 'cites'
  >;
};

function keysOf<Key extends string>(record: Readonly<Record<Key, unknown>>): Key[] {
  return Object.keys(record).filter((key): key is Key => Object.hasOwn(record, key));
}

/** rules.md, "Levels". */
export const levelRules = [
  ...keysOf(emergencyCites).map((sign) => ({
    id: `emergency-signs.${sign}` as const,
    level: 'emergency' as const,
    when: hasAny(emergencySigns, sign),
    cites: emergencyCites[sign],
  })),
  ...keysOf(problemLevels).map((sign) => ({
    id: `problem-signs.${sign}` as const,
    ...problemLevels[sign],
    when: hasAny(problemSigns, sign),
  })),
  {
    id: 'age.under-18',
    level: 'under-age',
    when: hasAny(age, 'under-18'),
    cites: ['S1', 'policy-age'],
  },
  {
    id: 'recent-illness.fever-after-procedure',
    level: 'same-day',
    when: feverAfterProcedure,
    cites: ['R5a', 'S16'],
  },
  {
    id: 'problem-signs.late-lumps',
    level: 'this-week',
    when: hasAny(problemSigns, 'late-lumps'),
    cites: ['R7'],
  },
  {
    id: 'treated-skin.raw-and-late',
    level: 'this-week',
    when: lateRawSkin,
    cites: ['S4', 'policy-gate'],
  },
  {
    id: 'product-reaction.still-there',
    level: 'this-week',
    when: hasAny(productReaction, 'still-there'),
    cites: ['S17'],
  },
] as const satisfies readonly LevelRule[];

export type LevelRuleId = (typeof levelRules)[number]['id'];
