/**
 * The condition language that questions and rules share. A condition is plain data: it
 * refers to questions and options by id, so it can be stored in a released definition
 * and translated by a prover. Write one with the builders in `build.ts`, which refer to
 * question values and so do not compile with an option that the question does not have.
 */
export type Condition =
  /** The question applies, is answered, and at least one of these options is chosen. */
  | { readonly kind: 'has-any'; readonly question: string; readonly options: readonly string[] }
  /** The question applies, is answered, and none of these options is chosen. */
  | { readonly kind: 'has-none'; readonly question: string; readonly options: readonly string[] }
  /** Every part is true; without parts it is false, so that an empty list never passes. */
  | { readonly kind: 'all'; readonly of: readonly Condition[] }
  /** At least one part is true. */
  | { readonly kind: 'any'; readonly of: readonly Condition[] }
  /** Something known about the practice, not about the person. */
  | { readonly kind: 'fact'; readonly fact: string }
  /** A condition that has a name of its own in the documents. */
  | { readonly kind: 'named'; readonly name: string; readonly is: Condition };

/** What is known about one question while a condition is evaluated. */
export type AnswerState =
  | { readonly kind: 'not-asked' }
  | { readonly kind: 'unanswered' }
  | { readonly kind: 'answered'; readonly options: readonly string[] };

/** What a condition is evaluated on. */
export interface AnswerView {
  readonly stateOf: (question: string) => AnswerState;
  readonly fact: (name: string) => boolean;
}
