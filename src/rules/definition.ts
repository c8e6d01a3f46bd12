import type { Questionnaire } from '../questions/index.ts';
import type { Decision } from './rule.ts';

/** One version of the questions and the rules, as data: all that `assess` needs. */
export interface Definition {
  /** Version of a release such as `2026.11.1`, or `draft-` and the first of the hash. */
  readonly version: string;
  /** SHA-256 of the whole definition, wording included, in hexadecimal. */
  readonly contentHash: string;
  readonly questionnaire: Questionnaire;
  readonly decision: Decision;
}

/** What the decision needs of the practice profile. */
export interface PracticeFacts {
  readonly carriesPlateletLine: boolean;
}
