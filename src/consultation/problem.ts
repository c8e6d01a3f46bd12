import * as z from 'zod/mini';

/** Reasons for which a request is not taken: all that the patient's page can hear. */
const requestProblemCodes = [
  'already-received',
  'erased',
  'malformed',
  'too-large',
  'wrong-content-type',
  'too-many',
  'unknown-version',
  'unknown-question',
  'answer-not-asked',
  'answers-incomplete',
  'answers-invalid',
  'result-differs',
  'request-not-possible',
  'practice-not-confirmed',
  'sent-for-missing',
  'not-found',
  'wrong-origin',
  'busy',
  'internal',
] as const;

/** Every reason for which the server refuses something. Pages decide by these, never by status. */
export const problemCodes = [
  ...requestProblemCodes,
  'not-signed-in',
  'second-factor-needed',
  'not-allowed',
  'stale',
  'transition-not-possible',
  'other-definition',
  'already-signed',
  'sign-in-failed',
  'link-not-valid',
  'password-refused',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** The one shape of an error (RFC 9457), with a closed code and the fields concerned. */
export const problemSchema = z.object({
  type: z.string(),
  status: z.int(),
  code: z.enum(problemCodes),
  title: z.string(),
  /** Ids of fields or questions, each with its own closed code. Never what was typed. */
  fields: z.optional(z.array(z.object({ field: z.string(), code: z.string() }))),
  /** For `already-received`: when the first one was received. */
  receivedAt: z.optional(z.iso.datetime()),
  /** For `stale`: the version that the change was made on, and the one that is there now. */
  versions: z.optional(z.object({ yours: z.int(), current: z.int() })),
});
export type Problem = z.infer<typeof problemSchema>;

/** What the patient's page reads of a problem: why its request was not taken. */
export const requestProblemSchema = z.object({
  code: z.enum(requestProblemCodes),
  receivedAt: z.optional(z.iso.datetime()),
});

/** The only answer that acknowledges a request. */
export const acknowledgementSchema = z.object({
  id: z.string(),
  code: z.string(),
  payloadHash: z.string(),
  receivedAt: z.iso.datetime(),
  receipt: z.string(),
  replayed: z.optional(z.boolean()),
});
export type Acknowledgement = z.infer<typeof acknowledgementSchema>;
