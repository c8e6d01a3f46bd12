import { any, hasAny, named } from '../logic/index.ts';
import type { Condition } from '../logic/index.ts';
import { feverAfterProcedure, productReaction, recentIllness } from './catalogue/health.ts';
import { lateRawSkin, recentProcedures, treatedBy, whenQuestions } from './catalogue/procedures.ts';
import { emergencySigns, problemSigns } from './catalogue/right-now.ts';
import { adultWithLateLumps, age } from './catalogue/you.ts';

/** What ends the questionnaire early, and what is still asked once it is reached. */
export interface Ending<Id extends string = string> {
  readonly id: Id;
  readonly when: Condition;
  /** Ids of the questions that are asked all the same, where their own condition holds. */
  readonly stillAsked: readonly string[];
}

/** questionnaire.md, "Where it ends" and the two cases under D; rules.md, "Levels". */
export const endings = [
  {
    id: 'emergency-sign',
    when: named(
      'emergency-sign',
      any(
        hasAny(emergencySigns, ...emergencySigns.options.filter((option) => option !== 'none')),
        hasAny(problemSigns, 'dark-painful-spots'),
      ),
    ),
    stillAsked: [],
  },
  {
    id: 'problem-sign',
    when: hasAny(
      problemSigns,
      'infection-signs',
      'blister-clusters',
      'limb-swelling',
      'device-burn-or-new-numbness',
    ),
    stillAsked: [],
  },
  { id: 'under-age', when: hasAny(age, 'under-18'), stillAsked: [] },
  {
    id: 'late-lumps',
    when: adultWithLateLumps,
    stillAsked: [
      recentProcedures.id,
      ...Object.values(whenQuestions).map((question) => question.id),
      treatedBy.id,
      recentIllness.id,
    ],
  },
  { id: 'late-raw-skin', when: lateRawSkin, stillAsked: [recentIllness.id] },
  { id: 'fever-after-procedure', when: feverAfterProcedure, stillAsked: [] },
  { id: 'reaction-still-there', when: hasAny(productReaction, 'still-there'), stillAsked: [] },
] as const satisfies readonly Ending[];

export type EndingId = (typeof endings)[number]['id'];
