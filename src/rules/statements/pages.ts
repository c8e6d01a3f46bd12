import type { Statement } from '../../evidence/index.ts';
import type { Level, OptionStatus } from '../result-ids.ts';
import type { CareLevel } from './care.ts';

type Cites = Statement['cites'];

/** What the result says above its choices, by level. */
export const levelCitations = {
  topics: ['C44', 'C46', 'policy-pages'],
  'ask-first': ['S23', 'policy-pages'],
  'no-match': ['policy-pages', 'policy-scope'],
} as const satisfies { [Id in Exclude<Level, CareLevel>]: Cites };

/** What a status means. */
export const statusCitations = {
  'worth-discussing': ['policy-pages'],
  'ask-first': ['policy-pages'],
  'not-now': ['S4', 'T2'],
  'not-suggested': ['policy-pages'],
} as const satisfies { [Status in OptionStatus]: Cites };

/**
 * What the pages say of themselves, by the id of the wording: the longest id that a string
 * lies below counts.
 */
export const pageCitations = {
  interface: ['policy-pages'],
  opened: ['policy-pages'],
  'interface.start.lead': ['C1', 'policy-pages'],
  'interface.result.articleBy': ['C49', 'policy-pages'],
  'interface.result.always': ['policy-pages', 'usual-alternatives'],
  care: ['policy-pages'],
  consent: ['policy-pages'],
  'consent.request.noteWarning': ['R12', 'policy-pages'],
  'consent.confirmation.worse': ['R3b', 'R5a', 'R7'],
  privacy: ['policy-pages'],
  sources: ['policy-pages'],
  'sign-off': ['policy-pages'],
  'questions.answerProblems': ['policy-pages'],
  'result.notThis': ['isev-notice', 'policy-pages'],
  'result.notSignedOff': ['policy-pages'],
  'about.lead': ['C49', 'policy-pages'],
} as const satisfies Record<string, Cites>;
