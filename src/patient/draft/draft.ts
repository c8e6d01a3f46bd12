import * as z from 'zod/mini';
import { languages } from '../../consultation/index.ts';

/** Format of what is kept in the tab; a draft in another one is not read. */
export const draftFormat = 1;

const answer = z.union([z.string(), z.array(z.string())]);
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** Where someone is among the pages that share one address. */
export const positionSchema = z.union([
  z.strictObject({ view: z.literal('question'), page: z.string() }),
  z.strictObject({ view: z.enum(['check', 'ending', 'result', 'request', 'confirmation']) }),
]);
export type Position = z.infer<typeof positionSchema>;

const typedContactSchema = z.strictObject({
  name: z.string(),
  email: z.string(),
  phone: z.string(),
  contactBy: z.string(),
  voicemailOk: z.string(),
  bestTimes: z.array(z.string()),
  existingPatient: z.string(),
  note: z.string(),
  /** Empty until it is chosen: then it is the page's language. */
  language: z.string(),
  sentFor: z.string(),
});

const typedConsentSchema = z.strictObject({
  given: z.boolean(),
  /** Language of the text that was shown when the box was last changed. */
  language: z.enum(languages),
  /** ISO instant. */
  at: z.string(),
});

/** What came of sending: the only thing that is left of a draft after it. */
const receivedSchema = z.strictObject({
  kind: z.enum(['acknowledged', 'earlier-version']),
  code: z.nullable(z.string()),
  receivedAt: z.nullable(z.string()),
});

export const draftSchema = z.strictObject({
  format: z.literal(draftFormat),
  /** 128 random bits, made when the draft starts, by which sends of it are one request. */
  requestId: z.string().check(z.regex(/^[0-9a-f]{32}$/)),
  /** Version of the definition that asked the questions. */
  definition: z.string(),
  /** Milliseconds since 1970 when the draft was last worked on. */
  touchedAt: z.number(),
  position: positionSchema,
  /** Accepted answers by question id, stale ones included. */
  answers: z.record(z.string(), answer),
  /** ISO day on which an answer about time was given, by question id. */
  answeredOn: z.record(z.string(), day),
  /** What stands on pages that were not continued. */
  typed: z.record(z.string(), answer),
  contact: typedContactSchema,
  consents: z.record(z.string(), typedConsentSchema),
  /** The exact text of the first send, while it is not known what came of it. */
  frozen: z.nullable(z.string()),
  received: z.nullable(receivedSchema),
});

export type Draft = z.infer<typeof draftSchema>;
export type AnswerValue = z.infer<typeof answer>;
export type TypedAnswers = Readonly<Record<string, AnswerValue>>;
export type TypedContact = z.infer<typeof typedContactSchema>;
export type TypedConsent = z.infer<typeof typedConsentSchema>;
export type Received = z.infer<typeof receivedSchema>;

const emptyContact: TypedContact = {
  name: '',
  email: '',
  phone: '',
  contactBy: '',
  voicemailOk: '',
  bestTimes: [],
  existingPatient: '',
  note: '',
  language: '',
  sentFor: '',
};

/**
 * A draft without answers.
 * @param requestId 32 hexadecimal digits
 * @param now milliseconds since 1970
 */
export function newDraft(
  requestId: string,
  definition: string,
  first: Position,
  now: number,
): Draft {
  return {
    format: draftFormat,
    requestId,
    definition,
    touchedAt: now,
    position: first,
    answers: {},
    answeredOn: {},
    typed: {},
    contact: emptyContact,
    consents: {},
    frozen: null,
    received: null,
  };
}
