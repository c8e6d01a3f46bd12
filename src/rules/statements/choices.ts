import type { Statement } from '../../evidence/index.ts';
import type { OptionId } from '../result-ids.ts';

/** Everything that stands side by side on the result, always with the same weight. */
export const choiceIds = [
  'medical-grade',
  'topical',
  'usual-after-care',
  'wait',
  'do-nothing',
] as const;
export type ChoiceId = (typeof choiceIds)[number];

/** The rows of the comparison, in the order in which they are read. */
export const aspectIds = ['what-it-is', 'for', 'against', 'like', 'not-known'] as const;
export type AspectId = (typeof aspectIds)[number];

export type ChoiceStatementId = `${ChoiceId}.${AspectId}`;

/** Ids of the statements that compare the choices, choice by choice. */
export const choiceStatementIds = choiceIds.flatMap((choice) =>
  aspectIds.map((aspect) => `${choice}.${aspect}` as const),
);

type Cites = Statement['cites'];

/** Sources of what a choice without exosomes means, and that it is always there. */
const meaning = ['policy-words', 'usual-alternatives'] as const;

const cited: { readonly [Id in ChoiceStatementId]?: Cites } = {
  'medical-grade.what-it-is': ['C21', 'C22', 'C28', 'C35'],
  'medical-grade.for': ['C4', 'C12', 'C15'],
  'medical-grade.against': ['F1', 'E4', 'E5'],
  'medical-grade.like': ['C28', 'C29', 'encourage-questions'],
  'medical-grade.not-known': ['C13', 'C14', 'C44', 'E2'],
  'topical.what-it-is': ['C24', 'C25', 'T1', 'E8'],
  'topical.for': ['C26', 'C31', 'T6'],
  'topical.against': ['C20', 'C31', 'E7'],
  'topical.like': ['T2', 'T3', 'encourage-questions'],
  'topical.not-known': ['C13', 'C15', 'C44', 'E8'],
  'usual-after-care.like': [...meaning, 'encourage-questions'],
  'wait.what-it-is': [...meaning, 'C39'],
  'wait.for': ['C40', ...meaning],
  'wait.not-known': ['C13', 'C40', 'policy-words'],
} as const satisfies { [Id in `${OptionId}.${AspectId}`]: Cites } & {
  [Id in ChoiceStatementId]?: Cites;
};

/** Sources of a statement; without any of its own it says what a choice without exosomes means. */
export function choiceCitation(id: ChoiceStatementId): Cites {
  return cited[id] ?? meaning;
}

/** What is said of each choice, with its sources. */
export const choiceCitations: Readonly<Record<string, Cites>> = Object.fromEntries(
  choiceStatementIds.map((id) => [id, choiceCitation(id)]),
);
