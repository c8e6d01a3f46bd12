import type { LevelRuleId, RuleId, ToldToStaff } from '../rules/index.ts';

/** What a line of the call checklist can be about: a rule, or an answer that staff need. */
export type ChecklistId = RuleId | LevelRuleId | ToldToStaff;

/** `text/<language>/staff/reasons.ts`: rules as the front desk reads them. */
export interface StaffReasonTexts {
  /** What was answered, and why it counts. Says nothing of the effect, which stands beside it. */
  readonly reasons: { readonly [Id in RuleId]: string };
  readonly levelReasons: { readonly [Id in LevelRuleId]: string };
  /** What to confirm on the phone. Never advises to stop a medicine. */
  readonly checklist: { readonly [Id in ChecklistId]: string };
  /** Instead of several lines that ask nearly the same, by the end of their rules' ids. */
  readonly checklistTogether: { readonly 'inside-its-gate': string };
}
