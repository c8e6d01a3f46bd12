import * as z from 'zod/mini';
import { effectKinds, levelIds, optionIds, optionStatuses } from './result-ids.ts';

const calendarDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
export const causeSchema = z.strictObject({ question: z.string(), options: z.array(z.string()) });

const reasonSchema = z.strictObject({
  /** Id of the rule: `<question>.<option>` for a row of rules.md. */
  id: z.string(),
  effect: z.enum(effectKinds),
  /** The answers that caused it. */
  answers: z.array(causeSchema),
  sources: z.array(z.string()),
});

const optionResultSchema = z.strictObject({
  status: z.enum(optionStatuses),
  reasons: z.array(reasonSchema),
});

const cautionSchema = z.strictObject({
  id: z.string(),
  options: z.array(z.enum(optionIds)),
  answers: z.array(causeSchema),
  sources: z.array(z.string()),
});

const levelReasonSchema = z.strictObject({
  id: z.string(),
  level: z.enum(levelIds),
  answers: z.array(causeSchema),
  sources: z.array(z.string()),
});

const citedSchema = z.strictObject({ id: z.string(), sources: z.array(z.string()) });

const checklistLineSchema = z.strictObject({
  /** Id of the rule or question that the line is about. */
  id: z.string(),
  kind: z.enum(['level', 'held-back', 'not-sure', 'told-to-staff']),
  answers: z.array(causeSchema),
});

const optionPair = <Part extends z.ZodMiniType>(part: Part) =>
  z.strictObject({ 'medical-grade': part, topical: part });

/** The result of one complete run: the contract of pages, server, stored requests and exports. */
export const resultSchema = z.strictObject({
  level: z.enum(levelIds),
  /** Why the run ended early; empty at topics, ask-first and no-match. */
  levelReasons: z.array(levelReasonSchema),
  options: z.nullable(optionPair(optionResultSchema)),
  cautions: z.array(cautionSchema),
  advice: z.array(citedSchema),
  questionsToAsk: z.array(citedSchema),
  /** For staff. */
  callChecklist: z.array(checklistLineSchema),
  /** For staff: ISO day per shown option; see rules.md for what it does not mean. */
  timeReasonEnds: z.nullable(optionPair(z.nullable(calendarDay))),
  provenance: z.strictObject({
    definition: z.string(),
    contentHash: z.string(),
    on: calendarDay,
  }),
});

export type Result = z.infer<typeof resultSchema>;
export type Reason = z.infer<typeof reasonSchema>;
export type Caution = z.infer<typeof cautionSchema>;
export type LevelReason = z.infer<typeof levelReasonSchema>;
export type ChecklistLine = z.infer<typeof checklistLineSchema>;
export type OptionResults = NonNullable<Result['options']>;
