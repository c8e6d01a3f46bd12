import type { Answers } from '../../../src/questions/index.ts';

/**
 * A complete, mild run in which both options are worth discussing: fine lines, nothing
 * recent, nothing planned, open to a procedure.
 */
const mildRun = {
  'emergency-signs': ['none'],
  'problem-signs': ['none'],
  age: '22-or-over',
  goals: ['fine-lines'],
  area: ['face'],
  'recent-procedures': ['none'],
  'planned-procedures': ['none'],
  'open-to-procedure': 'yes',
  pregnancy: 'no-or-does-not-apply',
  'skin-now': ['none'],
  conditions: ['none'],
  medicines: ['none'],
  allergies: ['none'],
  'recent-illness': ['none'],
  'recent-sun': 'no',
  smoking: 'no',
  'exosome-history': ['never'],
  setting: 'either',
  'donor-material': 'acceptable',
  expectation: 'alongside',
  'what-matters': [],
} as const satisfies Answers;

/** The mild run with other answers; `undefined` leaves a question without an answer. */
export function aRun(
  changes: { readonly [Id in keyof Answers]?: Answers[Id] | undefined } = {},
): Answers {
  return Object.fromEntries(
    Object.entries({ ...mildRun, ...changes }).filter(([, answer]) => answer !== undefined),
  );
}

/** What is asked beside a recent procedure that treats the skin, answered mildly. */
export const healedElsewhere = {
  'treated-skin': 'healed',
  'same-area': 'no',
  'treated-by': 'this-practice',
} as const satisfies Answers;
