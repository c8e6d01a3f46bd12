import type { Level, OptionId, OptionStatus } from '../../src/rules/index.ts';

/** One thing for each option: medical-grade, topical. */
export type Pair<Part> = readonly [clinic: Part, topical: Part];

/** What a document says of one run, part by part. A part that is there is there whole. */
export interface Expected {
  readonly level?: Level;
  readonly levelReasons?: readonly string[];
  /** What ended the questions. */
  readonly endings?: readonly string[];
  /** None at the levels that end a run. */
  readonly statuses?: Pair<OptionStatus> | null;
  /** What holds an option back or cautions, as `<rule> <effect>`. */
  readonly held?: Pair<readonly string[]>;
  /** What an option matches or does not, in the same form. */
  readonly matched?: Pair<readonly string[]>;
  /** All cautions, in order. */
  readonly cautions?: readonly string[];
  /** Cautions of an option beside those that come with every shown option or with a goal. */
  readonly ownCautions?: Pair<readonly string[]>;
  /** The options that a caution comes for; none means that it does not come. */
  readonly cautionFor?: Readonly<Record<string, readonly OptionId[]>>;
  readonly advice?: readonly string[];
  readonly questionsToAsk?: readonly string[];
  /** Lines of the call checklist, as `<id> <kind>`. */
  readonly checklist?: readonly string[];
  /** The day on which the reasons of time end. */
  readonly timeReasonEnds?: Pair<string | null> | null;
  /** All questions that are asked, in order. */
  readonly asked?: readonly string[];
  /** The answers behind a reason or a caution, as `<question> <option> <option>`. */
  readonly because?: Readonly<Record<string, readonly string[]>>;
}
