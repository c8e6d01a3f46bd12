import type { SourceId } from './sources.ts';

/** At least one source: a statement without one does not compile. */
export type Citations = readonly [SourceId, ...SourceId[]];

export type StatementKind =
  | 'caution'
  | 'advice'
  | 'reason'
  | 'care-step'
  | 'about'
  | 'option'
  | 'question-to-ask';

/** Something that the product asserts. Its wording stands in `src/text`, under its id. */
export interface Statement<Id extends string = string> {
  readonly id: Id;
  readonly kind: StatementKind;
  readonly cites: Citations;
}
