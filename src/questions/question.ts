import type { Condition } from '../logic/index.ts';

/** The sections of the questionnaire, in the order in which they are asked. */
export const sectionIds = [
  'right-now',
  'you',
  'goals',
  'procedures',
  'health',
  'priorities',
] as const;
export type SectionId = (typeof sectionIds)[number];

/**
 * How the answers to a safety question compare, from mild to grave. `tiers`: options in
 * one tier are equally grave, and an option in no tier is not compared. `boxes`: any other
 * option is worse than `mildest`, one more box ticked is worse, and `notSure` is worse than
 * `mildest` and is not compared with the others.
 */
export type SafetyOrder<Option extends string = string> =
  | {
      readonly kind: 'tiers';
      readonly tiers: readonly (readonly Option[])[];
      /** The order says nothing while this other question has this answer. */
      readonly exceptWhile?: { readonly question: string; readonly option: string };
    }
  | { readonly kind: 'boxes'; readonly mildest: Option; readonly notSure?: Option };

/** What `one` (a radio list) and `many` (a checkbox list) have in common. */
interface QuestionBase<Id extends string = string, Option extends string = string> {
  readonly id: Id;
  readonly section: SectionId;
  readonly options: readonly Option[];
  /** Asked when this holds on the answers that apply; always asked without it. */
  readonly askWhen?: Condition;
  /** Present on every safety question. */
  readonly order?: SafetyOrder<Option>;
  /** Asked of everyone it applies to, used by the front desk alone. */
  readonly staffOnly?: true;
}

export interface OneQuestion<Id extends string = string, Option extends string = string>
  extends QuestionBase<Id, Option> {
  readonly kind: 'one';
}

export interface ManyQuestion<Id extends string = string, Option extends string = string>
  extends QuestionBase<Id, Option> {
  readonly kind: 'many';
  /** Options that exclude every other option of the question. */
  readonly exclusive: readonly Option[];
  /** An exclusive option ticked beside others gives way to them instead of being an error. */
  readonly exclusiveGivesWay?: true;
  /** The question may be left without an answer. */
  readonly mayBeEmpty?: true;
}

/** A question of any kind, as data. */
export type Question = OneQuestion | ManyQuestion;

/** Declares a radio list and keeps its ids as literal types. */
export function one<const Id extends string, const Option extends string>(
  question: Omit<OneQuestion<Id, Option>, 'kind'>,
): OneQuestion<Id, Option> {
  return { kind: 'one', ...question };
}

/** Declares a checkbox list and keeps its ids as literal types. */
export function many<const Id extends string, const Option extends string>(
  question: Omit<ManyQuestion<Id, Option>, 'kind'>,
): ManyQuestion<Id, Option> {
  return { kind: 'many', ...question };
}
