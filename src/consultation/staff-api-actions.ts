import * as z from 'zod/mini';
import { contactSchema, countCharacters, unitsPerCharacter } from './contact.ts';
import { callOutcomes, closeReasons, requestStates } from './states.ts';
import { requestPageSchema, requestParams } from './staff-api-request.ts';
import { deskRoles } from './staff-api-worklist.ts';
import type { StaffRoute } from './staff-api-route.ts';

/** Characters of a note of staff. */
export const staffNoteLimit = 4_000;

/** Why a field of a desk action is refused. Wording stands in `src/text`. */
export const deskProblems = [
  'note-empty',
  'note-too-long',
  'call-back-in-the-past',
  /** A message was left although the person did not allow it. */
  'message-not-allowed',
  'close-reason-missing',
  'close-reason-not-wanted',
  'code-differs',
] as const;
export type DeskProblem = (typeof deskProblems)[number];
const problem = (code: DeskProblem): DeskProblem => code;

/** Made by the page, so that a repeated press or a retry records one entry. */
const entryId = z.string().check(z.regex(/^[0-9a-f]{32}$/));
/** The version that the page shows; another one on the server gives 409 `stale`. */
const version = z.int().check(z.nonnegative());
const options = z.array(z.string().check(z.maxLength(100))).check(z.maxLength(50));
const page = requestPageSchema;
const common = { access: deskRoles, params: requestParams, response: page } as const;

const noteText = z
  .string()
  .check(
    z.maxLength(staffNoteLimit * unitsPerCharacter, {
      error: problem('note-too-long'),
      abort: true,
    }),
  )
  .check(z.refine((text) => text.trim().length > 0, { error: problem('note-empty') }))
  .check(
    z.refine((text) => countCharacters(text) <= staffNoteLimit, {
      error: problem('note-too-long'),
    }),
  );

/** Each answers with the request as it is afterwards. */
export const actionRoutes = {
  /** One conditional update: of two at once one wins, the other gets 409 `stale`. */
  take: {
    method: 'POST',
    path: '/api/staff/requests/:id/take',
    ...common,
    body: z.strictObject({ version }),
  },
  release: {
    method: 'POST',
    path: '/api/staff/requests/:id/release',
    ...common,
    body: z.strictObject({ version }),
  },
  /** Closing needs a reason, nothing else may have one. */
  move: {
    method: 'POST',
    path: '/api/staff/requests/:id/state',
    ...common,
    body: z.strictObject({
      version,
      to: z.enum(requestStates),
      reason: z.optional(z.enum(closeReasons)),
    }),
  },
  /** Adds to what is there, so it needs no version and is never stale. */
  recordCall: {
    method: 'POST',
    path: '/api/staff/requests/:id/calls',
    ...common,
    body: z.strictObject({
      id: entryId,
      outcome: z.enum(callOutcomes),
      callBackAt: z.optional(z.iso.datetime()),
    }),
  },
  /** Adds to what is there, so it needs no version and is never stale. */
  addNote: {
    method: 'POST',
    path: '/api/staff/requests/:id/notes',
    ...common,
    body: z.strictObject({ id: entryId, text: noteText }),
  },
  correctAnswer: {
    method: 'POST',
    path: '/api/staff/requests/:id/corrections/answer',
    ...common,
    body: z.strictObject({ version, question: z.string().check(z.maxLength(100)), options }),
  },
  correctContact: {
    method: 'POST',
    path: '/api/staff/requests/:id/corrections/contact',
    ...common,
    body: z.strictObject({ version, contact: contactSchema }),
  },
  /** The person takes the request back: closes with the reason `withdrawn`. */
  withdraw: {
    method: 'POST',
    path: '/api/staff/requests/:id/withdraw',
    ...common,
    body: z.strictObject({ version }),
  },
  /** Cannot be undone, so the code is typed again. Leaves a tombstone without personal data. */
  erase: {
    method: 'POST',
    path: '/api/staff/requests/:id/erase',
    access: ['owner'],
    params: requestParams,
    body: z.strictObject({ code: z.string().check(z.maxLength(40)) }),
    response: z.object({ done: z.literal(true) }),
  },
} as const satisfies Record<string, StaffRoute>;
