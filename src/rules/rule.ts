import type { Citations } from '../evidence/index.ts';
import type { Condition } from '../logic/index.ts';
import type { EffectKind, Level, OptionId } from './result-ids.ts';

/** What one rule does to one option, where its condition holds. */
export type Effect<CautionId extends string = string> = (
  | { readonly kind: Exclude<EffectKind, 'caution'> }
  | { readonly kind: 'caution'; readonly caution: CautionId }
) & {
  /** Narrows the rule for this option alone. */
  readonly onlyWhen?: Condition;
};

/** One row of rules.md. The reasons in words stand in `src/text`, under the rule's id. */
export interface Rule<Id extends string = string, CautionId extends string = string> {
  /** `<question>.<option>` for a row of the tables. */
  readonly id: Id;
  readonly when: Condition;
  readonly effects: { readonly [Option in OptionId]?: Effect<CautionId> };
  readonly cites: Citations;
}

/** A sign or an answer that gives the whole run a level. */
export interface LevelRule<Id extends string = string> {
  readonly id: Id;
  readonly level: Level;
  readonly when: Condition;
  readonly cites: Citations;
}

/** A caution that comes with every shown option that it names, wherever `when` holds. */
export interface StandingCaution<CautionId extends string = string> {
  readonly caution: CautionId;
  readonly options: readonly OptionId[];
  readonly when?: Condition;
  readonly cites: Citations;
}

/** Advice depends on answers only, never on an option's status (P15). */
export interface AdviceRule<Id extends string = string> {
  readonly id: Id;
  readonly when: Condition;
  readonly cites: Citations;
}

/** A question that the person may take along. */
export interface QuestionToAsk<Id extends string = string> {
  readonly id: Id;
  /** Options of what-matters that put it first. */
  readonly matters: readonly string[];
  /** Asked only where this holds. */
  readonly when?: Condition;
  readonly cites: Citations;
}

/** The decision of one definition, as data. */
export interface Decision {
  readonly levelRules: readonly LevelRule[];
  readonly rules: readonly Rule[];
  /** Effects without which an option is not suggested; any `excludes` has the same end. */
  readonly needs: { readonly [Option in OptionId]: readonly EffectKind[] };
  /** Caution that comes first where `when` holds, whatever its place in the tables. */
  readonly firstCaution: { readonly caution: string; readonly when: Condition };
  readonly standingCautions: readonly StandingCaution[];
  readonly adviceRules: readonly AdviceRule[];
  /** Levels whose pages say what to do and nothing else. */
  readonly levelsWithoutAdvice: readonly Level[];
  readonly questionsToAsk: readonly QuestionToAsk[];
  /** Question whose options put questions to ask first. */
  readonly orderedBy: string;
  /** Dated reasons: rules that end by themselves. */
  readonly datedRules: readonly DatedRule[];
  /** Healing rules without a date; while one holds an option back, there is no day to name. */
  readonly undatedRules: readonly string[];
  /** Questions whose answers staff need on the phone. */
  readonly toldToStaff: readonly string[];
  /** Options, of any question, that leave open what a call can clear up. */
  readonly openOptions: readonly string[];
}

/** A rule that ends on a day, counted from a band that an answer names. */
export interface DatedRule {
  readonly rule: string;
  readonly question: string;
  /** Days after which it no longer holds an option back. */
  readonly days: number;
  /** First day of each answer that can be dated; an answer that is not here gives no day. */
  readonly firstDays: Readonly<Record<string, number>>;
}
