import type { Answers } from '../../../src/questions/index.ts';
import { aRun } from '../builders/run.ts';

/** The start of every ordinary way: what comes next are the goals. */
export const upToGoals = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '22-or-over',
} as const satisfies Answers;

/** Lumps in skin that was treated: the shortest way to a request. questionnaire.md, D. */
export const lateLumps = {
  'emergency-signs': ['none'],
  'problem-signs': ['late-lumps'],
  age: '22-or-over',
  'recent-procedures': ['none'],
  'recent-illness': ['none'],
} as const satisfies Answers;

/** A goal outside the article: the shortest way to a result. questionnaire.md, "Where it ends". */
export const hairOnly = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '22-or-over',
  goals: ['hair'],
  'skin-now': ['none'],
  'exosome-history': ['never'],
} as const satisfies Answers;

/** Raw skin after a laser of last week, where help is wanted. */
export const freshLaser: Answers = aRun({
  goals: ['redness'],
  'recent-procedures': ['resurfacing-laser'],
  'when-resurfacing-laser': '4-to-7-days',
  'treated-skin': 'peeling-or-crusting',
  'same-area': 'yes',
  'treated-by': 'another-clinic',
  'open-to-procedure': undefined,
});

/** Recovery from a procedure that is planned: only the clinic option fits. */
export const plannedRecovery: Answers = aRun({
  goals: ['procedure-recovery'],
  'planned-procedures': ['microneedling'],
  'planned-when': '2-to-8-weeks',
  'planned-with': 'not-decided',
  'open-to-procedure': undefined,
});
