import type { Statement } from '../../evidence/index.ts';
import type { QuestionById, QuestionId } from '../../questions/index.ts';

type Cites = Statement['cites'];

/** Questions whose wording must say why they are asked. */
type SafetyQuestionId = {
  [Id in QuestionId]: QuestionById<Id> extends { readonly order: unknown } ? Id : never;
}[QuestionId];

/**
 * What a question's line "why we ask" rests on. Recent procedures are no safety question by
 * themselves, but say why as well.
 */
export const whyCitations = {
  'emergency-signs': ['R1', 'R2', 'R3a', 'R4', 'R5b', 'R10', 'R11'],
  'problem-signs': ['R3b', 'R5a', 'R6', 'R7', 'R8', 'R9'],
  age: ['S1', 'S1b', 'policy-age'],
  'scar-kind': ['S10'],
  'scar-age': ['time-surgery'],
  'recent-procedures': ['S4', 'time-microneedling', 'time-resurfacing-laser', 'time-surgery'],
  'when-microneedling': ['S4', 'T2', 'time-microneedling'],
  'when-rf-microneedling': ['S4', 'T2', 'time-rf-microneedling'],
  'when-light-laser': ['S4', 'T2', 'time-light-laser'],
  'when-resurfacing-laser': ['S4', 'T2', 'time-resurfacing-laser'],
  'when-light-peel': ['S4', 'T2', 'time-light-peel'],
  'when-medium-or-deep-peel': ['S4', 'T2', 'time-medium-or-deep-peel'],
  'when-filler': ['S14a'],
  'when-wrinkle-relaxer': ['S14b'],
  'when-surgery': ['S4', 'T2', 'time-surgery'],
  'when-prp': ['S4', 'T2', 'policy-gate'],
  'when-exosome-treatment': ['S4', 'T2', 'policy-gate'],
  'when-other-or-not-sure': ['S4', 'T2', 'policy-gate'],
  'surgeon-clearance': ['time-surgery'],
  'treated-skin': ['S4'],
  'same-area': ['S4', 'T2'],
  'treated-by': ['S20', 'E10'],
  pregnancy: ['S2', 'S3'],
  'skin-now': ['S4', 'S5a', 'S7b'],
  conditions: ['S6', 'S8', 'S10', 'S12', 'S18'],
  medicines: ['S8', 'S9b', 'S11', 'S22'],
  allergies: ['S13a', 'S13b'],
  'recent-illness': ['S16'],
  'recent-sun': ['S15'],
  smoking: ['S18'],
  'exosome-history': ['S17', 'S20'],
  'product-reaction': ['S17'],
} as const satisfies { [Id in SafetyQuestionId | 'recent-procedures']: Cites } & {
  [Id in QuestionId]?: Cites;
};

/**
 * What hints say beside how to answer. A hint of a sign rests on the sources of its rule; all
 * others say what a word means.
 */
export const hintCitations = {
  'emergency-signs.hint': ['R7', 'R10', 'policy-words'],
  'problem-signs.hint': ['policy-words'],
  'medicines.hint': ['S9b', 'policy-words'],
  'exosome-history.hint': ['C1', 'policy-words'],
  'donor-material.hint': ['C21', 'S21', 'policy-words'],
  'what-matters.hint': ['policy-pages'],
} as const satisfies Record<string, Cites>;

/** What every other hint rests on. */
export const plainHint = ['policy-words'] as const satisfies Cites;
