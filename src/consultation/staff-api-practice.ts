import * as z from 'zod/mini';
import type { languages } from './contact.ts';
import { partsToConfirm, practiceProfileSchema, practiceVersionSchema } from './practice.ts';
import { roles } from './roles.ts';
import { requestStates } from './states.ts';
import { personSchema } from './staff-api-worklist.ts';
import type { StaffRoute } from './staff-api-route.ts';

const instant = z.iso.datetime();

/** Why a field of the profile is refused. Wording stands in `src/text`. */
export const profileProblems = [
  'missing',
  'too-long',
  'too-short',
  'out-of-range',
  'malformed',
  'hours-end-before-start',
  'hours-overlap',
  'unknown-time-zone',
  'unknown-field',
  /** A part that is empty cannot be confirmed. */
  'empty',
] as const;
export type ProfileProblem = (typeof profileProblems)[number];

export const practicePageSchema = z.object({
  current: practiceVersionSchema,
  /** Null for the profile that nobody has saved yet. */
  savedAt: z.nullable(instant),
  savedBy: z.nullable(personSchema),
  /** Parts that an owner still has to confirm; Send is on when there are none. */
  toConfirm: z.array(z.enum(partsToConfirm)),
  /** Parts of those that are still empty, and so cannot be confirmed. */
  empty: z.array(z.enum(partsToConfirm)),
  canSend: z.boolean(),
});
export type PracticePage = z.infer<typeof practicePageSchema>;

export const practiceRoutes = {
  practice: {
    method: 'GET',
    path: '/api/staff/practice',
    access: roles,
    response: practicePageSchema,
  },
  /** An older version, as a request names it. */
  practiceVersion: {
    method: 'GET',
    path: '/api/staff/practice/versions/:version',
    access: roles,
    params: z.strictObject({ version: z.coerce.number().check(z.int(), z.nonnegative()) }),
    response: practiceVersionSchema,
  },
  /** Makes a new version. A part that changes has to be confirmed again. */
  saveProfile: {
    method: 'PUT',
    path: '/api/staff/practice',
    access: ['owner'],
    body: z.strictObject({ version: z.int(), profile: practiceProfileSchema }),
    response: practicePageSchema,
  },
  /** Makes a new version with these parts confirmed as well. */
  confirmProfile: {
    method: 'POST',
    path: '/api/staff/practice/confirm',
    access: ['owner'],
    body: z.strictObject({
      version: z.int(),
      parts: z
        .array(z.enum(partsToConfirm))
        .check(z.minLength(1), z.maxLength(partsToConfirm.length)),
    }),
    response: practicePageSchema,
  },
} as const satisfies Record<string, StaffRoute>;

const retentionPreviewSchema = z.object({
  at: instant,
  /** Null until the owner has said how long requests are kept: then nothing is erased. */
  due: z.nullable(
    z.array(
      z.object({
        state: z.enum(requestStates),
        days: z.int(),
        count: z.int(),
        /** Codes of those that are due, at most a hundred. */
        codes: z.array(z.string()),
      }),
    ),
  ),
});
export type RetentionPreview = z.infer<typeof retentionPreviewSchema>;

export const retentionRoutes = {
  retentionPreview: {
    method: 'GET',
    path: '/api/staff/retention',
    access: ['owner'],
    response: retentionPreviewSchema,
  },
  /** Runs now what also runs daily by itself. */
  runRetention: {
    method: 'POST',
    path: '/api/staff/retention/run',
    access: ['owner'],
    response: z.object({ erased: z.int() }),
  },
} as const satisfies Record<string, StaffRoute>;

const wordingSchema = z.object({
  title: z.string(),
  options: z.record(z.string(), z.string()),
});

export const definitionRoutes = {
  /** Questions in the words in which a version of the definition asks them. Never changes. */
  wording: {
    method: 'GET',
    path: '/api/staff/definitions/:version',
    access: ['owner', 'clinician', 'desk'],
    params: z.strictObject({ version: z.string().check(z.maxLength(80)) }),
    response: z.object({
      version: z.string(),
      contentHash: z.string(),
      questions: z.object({
        en: z.record(z.string(), wordingSchema),
        es: z.record(z.string(), wordingSchema),
      } satisfies { [Language in (typeof languages)[number]]: z.ZodMiniType }),
    }),
  },
} as const satisfies Record<string, StaffRoute>;

const auditRowSchema = z.object({
  sequence: z.int(),
  at: instant,
  by: z.nullable(personSchema),
  action: z.string(),
  /** Id of what it was done to; never a name, an address or an answer. */
  subject: z.nullable(z.string()),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type AuditLine = z.infer<typeof auditRowSchema>;

export const auditRoutes = {
  audit: {
    method: 'GET',
    path: '/api/staff/audit',
    access: ['owner', 'auditor'],
    query: z.strictObject({
      /** Rows before this sequence number; newest first. */
      before: z.optional(z.coerce.number().check(z.int(), z.positive())),
    }),
    response: z.object({
      rows: z.array(auditRowSchema),
      next: z.nullable(z.int()),
      /** Whether every row of the chain still is as it was written. */
      chain: z.object({ intact: z.boolean(), rows: z.int(), brokenAt: z.nullable(z.int()) }),
    }),
  },
} as const satisfies Record<string, StaffRoute>;
