import type { QuestionReference } from '../../logic/index.ts';
import {
  exosomeHistory,
  expectation,
  recentProcedures,
  setting,
  whenQuestions,
} from '../../questions/catalogue.ts';

/** Options that say nothing by themselves, and on purpose. */
export interface SilentOptions {
  readonly question: string;
  readonly options: readonly string[];
}

function silent<Option extends string>(
  { id }: QuestionReference<Option>,
  ...options: readonly NoInfer<Option>[]
): SilentOptions {
  return { question: id, options };
}

/**
 * Options that no rule names, that no order calls the mildest and that staff are not told:
 * rules.md lets them pass. Any other option without a rule was forgotten.
 */
export const silentOptions: readonly SilentOptions[] = [
  silent(recentProcedures, 'none'),
  // Past its span; a relaxer has no gate.
  silent(
    whenQuestions['wrinkle-relaxer'],
    '15-to-28-days',
    '29-to-42-days',
    '43-to-60-days',
    'over-60-days',
  ),
  // They only open the question about a reaction.
  silent(exosomeHistory, 'topical-at-home', 'clinic-on-skin'),
  silent(setting, 'clinic', 'either', 'not-sure'),
  silent(expectation, 'alongside'),
];
