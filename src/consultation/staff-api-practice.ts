import * as z from 'zod/mini';
import { partsToConfirm, practiceProfileSchema, practiceVersionSchema } from './practice.ts';
import { roles } from './roles.ts';
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
  'phone-malformed',
  'emergency-number-malformed',
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
