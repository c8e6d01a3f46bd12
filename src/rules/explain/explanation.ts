import * as z from 'zod/mini';
import { causeSchema } from '../result.ts';
import { levelIds, optionStatuses } from '../result-ids.ts';

const statusCauseSchema = z.strictObject({
  /** The fewest answers that lead to the status. */
  answers: z.array(causeSchema),
  /** Ids of the rules through which they do. */
  rules: z.array(z.string()),
});

const outcomeBase = {
  /** Options that all come to this. */
  answers: z.array(z.string()),
  /** How many options would be held back less, and by how many rules fewer. */
  gain: z.strictObject({ lifted: z.int(), cleared: z.int() }),
};

const outcomeSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('decided'),
    ...outcomeBase,
    level: z.enum(levelIds),
    statuses: z.nullable(
      z.strictObject({ 'medical-grade': z.enum(optionStatuses), topical: z.enum(optionStatuses) }),
    ),
    /** Ids of rules that would no longer hold an option back. */
    cleared: z.array(z.string()),
    /** Ids of rules that would begin to. */
    added: z.array(z.string()),
  }),
  /** These answers open questions that nobody has asked yet. */
  z.strictObject({ kind: z.literal('opens'), ...outcomeBase, questions: z.array(z.string()) }),
]);

/** A fact that was left open, or a time that was given roughly: a call can clear it up. */
const clearableFactSchema = z.strictObject({
  question: z.string(),
  options: z.array(z.string()),
  /** What its other answers would come to, where that is not what holds now. */
  outcomes: z.array(outcomeSchema),
});

/** Why a result is what it is, for staff. It stands beside a result and is never stored. */
export const explanationSchema = z.strictObject({
  causes: z.strictObject({
    /** What ended the run; null where options were decided. */
    level: z.nullable(statusCauseSchema),
    options: z.nullable(
      z.strictObject({ 'medical-grade': statusCauseSchema, topical: statusCauseSchema }),
    ),
  }),
  clearable: z.array(clearableFactSchema),
  /** Ids of the call checklist, what clears up most first. */
  checklist: z.array(z.string()),
});

export type StatusCause = z.infer<typeof statusCauseSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type ClearableFact = z.infer<typeof clearableFactSchema>;
export type Explanation = z.infer<typeof explanationSchema>;
