import type { Statement } from '../../evidence/index.ts';

/** Steps of the care pages. Which page shows which stands in `carePages`. */
export const careSteps = {
  'call-emergency': ['R1', 'R2', 'R3a', 'R4', 'R5b', 'R8', 'R10', 'R11'],
  'call-injector-too': ['R1', 'R8'],
  'call-treating-clinic-today': ['R3b', 'R5a', 'R6', 'R9', 'S16'],
  'out-of-hours-urgent-care': ['R3b', 'R5a'],
  'worse-call-emergency': ['R3a', 'R4', 'R5b'],
  'no-form-for-this': ['policy-pages'],
  'adult-calls': ['S1', 'policy-age'],
  'adult-calls-this-week': ['R7'],
  'nothing-is-stored': ['policy-age', 'policy-pages'],
  'call-this-week': ['R7', 'S17'],
  'put-nothing-on-it': ['T2', 'S4'],
  'form-is-possible': ['R7', 'policy-pages'],
} as const satisfies Record<string, Statement['cites']>;

export type CareStepId = keyof typeof careSteps;

/** The levels that end a run, with their steps: action first. */
export const carePages = {
  emergency: ['call-emergency', 'call-injector-too', 'no-form-for-this'],
  'same-day': [
    'call-treating-clinic-today',
    'out-of-hours-urgent-care',
    'worse-call-emergency',
    'put-nothing-on-it',
    'no-form-for-this',
  ],
  'under-age': ['adult-calls', 'nothing-is-stored'],
  'this-week': ['call-this-week', 'worse-call-emergency', 'put-nothing-on-it', 'form-is-possible'],
} as const satisfies Record<string, readonly CareStepId[]>;

export type CareLevel = keyof typeof carePages;
