import { adviceRules, levelsWithoutAdvice } from './catalogue/advice.ts';
import { openOptions, toldToStaff } from './catalogue/call-checklist.ts';
import { datedRules, undatedRules } from './catalogue/dated-rules.ts';
import { healing } from './catalogue/healing.ts';
import { holdingBack } from './catalogue/holding-back.ts';
import { levelRules } from './catalogue/levels.ts';
import { matching, needs } from './catalogue/matching.ts';
import { orderedBy, questionsToAsk } from './catalogue/questions-to-ask.ts';
import { firstCaution, standingCautions } from './catalogue/standing-cautions.ts';
import type { Decision } from './rule.ts';

const rules = [...matching, ...holdingBack, ...healing] as const;

/** Id of a rule of the working decision. */
export type RuleId = (typeof rules)[number]['id'];

/** The working decision. What serves patients is a released copy of it. */
export const decision: Decision = {
  levelRules,
  rules,
  needs,
  firstCaution,
  standingCautions,
  adviceRules,
  levelsWithoutAdvice,
  questionsToAsk,
  orderedBy,
  datedRules,
  undatedRules,
  toldToStaff,
  openOptions,
};
