import * as z from 'zod/mini';
import { confirmationParts, effectKinds, levelIds, statementKinds } from '../rules/index.ts';
import { countCharacters, unitsPerCharacter } from './contact.ts';
import { roles } from './roles.ts';
import type { StaffRoute } from './staff-api-route.ts';

const instant = z.iso.datetime();

/** Characters of the comment that a signature may carry. */
export const signOffCommentLimit = 1_000;

/** Who signed a definition, and when. The name is the account's on that day. */
export const signOffSchema = z.object({ by: z.string(), at: instant });
export type SignOff = z.infer<typeof signOffSchema>;

const effect = z.optional(z.enum(effectKinds));

/** One thing to confirm, in the words of the definition that is signed. */
const toConfirmSchema = z.object({
  kind: z.enum([...statementKinds, 'time']),
  id: z.string(),
  /** What patients read of it. */
  text: z.object({ en: z.string(), es: z.string() }),
  sources: z.array(z.string()),
  level: z.optional(z.enum(levelIds)),
  effects: z.optional(z.object({ 'medical-grade': effect, topical: effect })),
  time: z.optional(
    z.object({ count: z.int(), unit: z.enum(['days', 'weeks', 'months', 'years']) }),
  ),
});
export type StatementToConfirm = z.infer<typeof toConfirmSchema>;

const signOffPageSchema = z.object({
  definition: z.string(),
  contentHash: z.string(),
  /** Nobody has released it yet. */
  draft: z.boolean(),
  /** Null until a clinician has signed it. */
  signed: z.nullable(z.object({ ...signOffSchema.shape, comment: z.string() })),
  parts: z.array(z.object({ id: z.enum(confirmationParts), statements: z.array(toConfirmSchema) })),
  /** Signatures under other definitions, newest first. */
  others: z.array(z.object({ ...signOffSchema.shape, definition: z.string() })),
});
export type SignOffPage = z.infer<typeof signOffPageSchema>;

const comment = z.string().check(
  z.maxLength(signOffCommentLimit * unitsPerCharacter, { error: 'too-long', abort: true }),
  z.refine((text) => countCharacters(text) <= signOffCommentLimit, { error: 'too-long' }),
);

export const signOffRoutes = {
  /** What is in force, whether it is signed, and what is to be read before signing. */
  signOff: {
    method: 'GET',
    path: '/api/staff/sign-off',
    access: roles,
    response: signOffPageSchema,
  },
  /** Signs what is in force, once, for good. Names what was read. */
  signRules: {
    method: 'POST',
    path: '/api/staff/sign-off',
    access: ['clinician'],
    body: z.strictObject({
      contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      read: z.array(z.enum(confirmationParts)).check(z.maxLength(confirmationParts.length)),
      comment,
    }),
    response: signOffPageSchema,
  },
} as const satisfies Record<string, StaffRoute>;
