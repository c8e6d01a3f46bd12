import * as z from 'zod/mini';
import { explanationSchema, levelIds, resultSchema } from '../rules/index.ts';
import { consentSchema } from './consents.ts';
import { contactSchema, languages } from './contact.ts';
import { requestIdSchema } from './submission.ts';
import { callOutcomes, closeReasons, flagIds, requestStates } from './states.ts';
import { signOffSchema } from './staff-api-sign-off.ts';
import { deskRoles, personSchema } from './staff-api-worklist.ts';
import type { StaffRoute } from './staff-api-route.ts';

const instant = z.iso.datetime();
const causeSchema = z.object({ question: z.string(), options: z.array(z.string()) });

/** Why a question was not asked: ids, which the page puts into words. */
const notAskedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('ended'), endings: z.array(z.string()) }),
  /** A cause without options is a question that itself was not asked. */
  z.object({ kind: z.literal('answers'), answers: z.array(causeSchema) }),
]);

/** What staff learned later; the answer that the person gave stays beside it. */
const correctedSchema = z.nullable(
  z.object({ options: z.array(z.string()), at: instant, by: personSchema }),
);

/** Every question of the definition that the person saw, in document order. */
const askedQuestionSchema = z.discriminatedUnion('asked', [
  z.object({
    asked: z.literal(true),
    question: z.string(),
    kind: z.enum(['one', 'many']),
    section: z.string(),
    staffOnly: z.boolean(),
    options: z.array(z.string()),
    /** The latest correction. */
    corrected: correctedSchema,
  }),
  z.object({
    asked: z.literal(false),
    question: z.string(),
    kind: z.enum(['one', 'many']),
    section: z.string(),
    because: notAskedSchema,
    corrected: correctedSchema,
  }),
]);
export type AskedQuestion = z.infer<typeof askedQuestionSchema>;

/** One decision: rules that held stand in `result`, the others by id, per option. */
const decidedSchema = z.object({
  result: resultSchema,
  notMet: z.object({
    levels: z.array(z.string()),
    'medical-grade': z.array(z.string()),
    topical: z.array(z.string()),
  }),
  /** Null where the definition is no longer known. */
  explanation: z.nullable(explanationSchema),
});

/** What corrected answers come to, beside the original, or what they leave open. */
const redecidedSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('decided'), decided: decidedSchema }),
  /** The corrections open questions that nobody has asked yet. */
  z.object({ kind: z.literal('incomplete'), questions: z.array(z.string()) }),
]);

/** One thing that happened to a request. Text that somebody typed stands in `notes`. */
export const timelineEntrySchema = z.object({
  id: z.string(),
  at: instant,
  /** Null for what the person or the system did. */
  by: z.nullable(personSchema),
  what: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('received') }),
    z.object({ kind: z.literal('taken') }),
    z.object({ kind: z.literal('released') }),
    z.object({
      kind: z.literal('moved'),
      from: z.enum(requestStates),
      to: z.enum(requestStates),
      reason: z.nullable(z.enum(closeReasons)),
    }),
    z.object({
      kind: z.literal('called'),
      outcome: z.enum(callOutcomes),
      callBackAt: z.nullable(instant),
    }),
    z.object({ kind: z.literal('noted'), note: z.string() }),
    z.object({
      kind: z.literal('answer-corrected'),
      question: z.string(),
      from: z.nullable(z.array(z.string())),
      to: z.array(z.string()),
    }),
    z.object({ kind: z.literal('contact-corrected'), from: contactSchema, to: contactSchema }),
  ]),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** Everything that the front desk sees of one request. */
export const requestPageSchema = z.object({
  id: z.string(),
  code: z.string(),
  /** Goes up with every change; a change names the one that it was made on. */
  version: z.int(),
  state: z.enum(requestStates),
  closeReason: z.nullable(z.enum(closeReasons)),
  /** States that it may go to from here. */
  canMoveTo: z.array(z.enum(requestStates)),
  level: z.enum(levelIds),
  flags: z.array(z.enum(flagIds)),
  /** Urgent, and nobody has reached the person yet. */
  callFirst: z.boolean(),
  receivedAt: instant,
  answeredOn: z.iso.date(),
  assignee: z.nullable(personSchema),
  attempts: z.int(),
  callBackAt: z.nullable(instant),

  /** What is needed before the call, read in ten seconds. The contact is `contact`. */
  brief: z.object({
    /** Options of `goals`. */
    about: z.array(z.string()),
    /** Ids of the level rules and rules that hold something back. */
    heldBack: z.array(z.string()),
    /** Ids of the lines of the call checklist. */
    confirm: z.array(z.string()),
    /** May a message be left: as the person said, and never without a phone. */
    mayLeaveMessage: z.boolean(),
    language: z.enum(languages),
  }),
  /** As it holds now, corrections included. */
  contact: contactSchema,
  /** E.164, where the phone parses. */
  phoneToDial: z.nullable(z.string()),
  /** As it was sent; null while nothing was corrected. */
  originalContact: z.nullable(contactSchema),
  consents: z.array(consentSchema),
  questions: z.array(askedQuestionSchema),
  /** Decided with the versions that the person saw: what they were shown. */
  shown: decidedSchema,
  /**
   * Decided with the versions current when it arrived; null where it says the same. It is
   * not `decided` where the current questionnaire asks what the person was not asked.
   */
  current: z.nullable(z.object({ definition: z.string(), decided: z.nullable(decidedSchema) })),
  /** Decided with the corrected answers; null while no answer was corrected. */
  corrected: z.nullable(redecidedSchema),
  versions: z.object({
    contract: z.int(),
    definition: z.string(),
    practice: z.int(),
    consents: z.string(),
  }),
  /** Who of the practice has signed the rules of the shown definition; null while nobody has. */
  signOff: z.nullable(signOffSchema),
  notes: z.array(z.object({ id: z.string(), at: instant, by: personSchema, text: z.string() })),
  /** Oldest first. */
  timeline: z.array(timelineEntrySchema),
});
export type RequestPage = z.infer<typeof requestPageSchema>;

export const requestParams = z.strictObject({ id: requestIdSchema });

export const requestRoutes = {
  /** Leaves a row in the audit log. */
  request: {
    method: 'GET',
    path: '/api/staff/requests/:id',
    access: deskRoles,
    params: requestParams,
    response: requestPageSchema,
  },
} as const satisfies Record<string, StaffRoute>;
