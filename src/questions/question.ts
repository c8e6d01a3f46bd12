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

/** Parts of the front desk's brief, in the order in which they are read. */
export const briefParts = ['wish', 'plan', 'priorities', 'donor-material'] as const;
export type BriefPart = (typeof briefParts)[number];

/** What `one` (a radio list) and `many` (a checkbox list) have in common. */
interface QuestionBase<Id extends string, Option extends string, Page extends string> {
  readonly id: Id;
  readonly section: SectionId;
  readonly options: readonly Option[];
  /** Asked when this holds on the answers that apply; always asked without it. */
  readonly askWhen?: Condition;
  /** Present on every safety question. */
  readonly order?: SafetyOrder<NoInfer<Option>>;
  /** Asked of everyone it applies to, used by the front desk alone. */
  readonly staffOnly?: true;
  /** Id of the question that opens the page on which this one stands as well. */
  readonly sharesPageWith?: Page;
  /** Id of the question for each of whose options there is one like this. */
  readonly followsUp?: string;
  /** Its answer is true of a day: the latest such day is the day that decides. */
  readonly datesTheRun?: true;
  /** What it asks about can change within hours, so a draft taken up later asks it again. */
  readonly askedAgainLater?: true;
  /** Told in the front desk's brief, unless the answer is one that says nothing. */
  readonly inBrief?: { readonly part: BriefPart; readonly unless?: readonly NoInfer<Option>[] };
}

export interface OneQuestion<
  Id extends string = string,
  Option extends string = string,
  Page extends string = string,
> extends QuestionBase<Id, Option, Page> {
  readonly kind: 'one';
}

export interface ManyQuestion<
  Id extends string = string,
  Option extends string = string,
  Page extends string = string,
> extends QuestionBase<Id, Option, Page> {
  readonly kind: 'many';
  /** Options that exclude every other option of the question. */
  readonly exclusive: readonly NoInfer<Option>[];
  /** An exclusive option ticked beside others gives way to them instead of being an error. */
  readonly exclusiveGivesWay?: true;
  /** The question may be left without an answer. */
  readonly mayBeEmpty?: true;
}

/** A question of any kind, as data. */
export type Question = OneQuestion | ManyQuestion;

/** A safety question has its order in its type, so that its wording must say why it is asked. */
interface Ordered<Option extends string> {
  readonly order: SafetyOrder<NoInfer<Option>>;
}

/** Declares a radio list and keeps its ids as literal types. */
export function one<
  const Id extends string,
  const Option extends string,
  const Page extends string = never,
>(
  question: Omit<OneQuestion<Id, Option, Page>, 'kind'> & Ordered<Option>,
): OneQuestion<Id, Option, Page> & Ordered<Option>;
export function one<
  const Id extends string,
  const Option extends string,
  const Page extends string = never,
>(question: Omit<OneQuestion<Id, Option, Page>, 'kind'>): OneQuestion<Id, Option, Page>;
export function one(question: Omit<OneQuestion, 'kind'>): OneQuestion {
  return { kind: 'one', ...question };
}

/** Declares a checkbox list and keeps its ids as literal types. */
export function many<
  const Id extends string,
  const Option extends string,
  const Page extends string = never,
>(
  question: Omit<ManyQuestion<Id, Option, Page>, 'kind'> & Ordered<Option>,
): ManyQuestion<Id, Option, Page> & Ordered<Option>;
export function many<
  const Id extends string,
  const Option extends string,
  const Page extends string = never,
>(question: Omit<ManyQuestion<Id, Option, Page>, 'kind'>): ManyQuestion<Id, Option, Page>;
export function many(question: Omit<ManyQuestion, 'kind'>): ManyQuestion {
  return { kind: 'many', ...question };
}
