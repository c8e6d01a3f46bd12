import * as z from 'zod/mini';
import { sectionIds } from '../questions/index.ts';
import { effectKinds, levelIds } from './result-ids.ts';

const namedSchema = z.object({ question: z.string(), options: z.array(z.string()) });

const effectSchema = z.object({
  kind: z.enum(effectKinds),
  /** Answers without which the rule does not do it. */
  onlyWith: z.array(namedSchema),
});

const ruleSchema = z.object({
  id: z.string(),
  /** The section in which the last answer that it needs is given. */
  section: z.enum(sectionIds),
  /** The question under which it stands; null for a rule that takes several together. */
  question: z.nullable(z.string()),
  effects: z.object({
    'medical-grade': z.optional(effectSchema),
    topical: z.optional(effectSchema),
  }),
  sources: z.array(z.string()),
});

const sectionSchema = z.object({
  id: z.enum(sectionIds),
  questions: z.array(
    z.object({
      id: z.string(),
      /** The questions whose answers decide whether it is asked. */
      askedBecauseOf: z.array(z.string()),
    }),
  ),
  /** What ends the run, at the last question that it needs. */
  ends: z.array(z.object({ id: z.string(), level: z.enum(levelIds) })),
});

/** A rule that counts for a number of days after something. */
const timeSchema = z.object({
  rule: ruleSchema,
  /** The question that asks how long ago it was. */
  question: z.string(),
  /** The last day on which it counts; the day itself is day 0. */
  days: z.int(),
});

/** How long ago something was, as the questions put it. */
const bandSchema = z.object({
  id: z.string(),
  firstDay: z.int(),
  /** Null for the last band, which has no end. */
  lastDay: z.nullable(z.int()),
});

/** The way from answers to a result, as ids: what a picture or a table of it is made from. */
export const decisionMapSchema = z.object({
  version: z.string(),
  contentHash: z.string(),
  sections: z.array(sectionSchema),
  /** Whether an option is a topic at all. */
  matching: z.array(ruleSchema),
  /** What holds an option back, or comes with it as a caution. */
  holding: z.array(ruleSchema),
  times: z.array(timeSchema),
  bands: z.array(bandSchema),
});

export type DecisionMap = z.infer<typeof decisionMapSchema>;
export type MappedEffect = z.infer<typeof effectSchema>;
export type MappedRule = z.infer<typeof ruleSchema>;
export type MappedSection = z.infer<typeof sectionSchema>;
export type MappedTime = z.infer<typeof timeSchema>;
export type MappedBand = z.infer<typeof bandSchema>;
