import * as z from 'zod/mini';

/** Everything that the audit log records. */
export const auditActions = [
  'request-received',
  'worklist-viewed',
  'request-viewed',
  'request-taken',
  'request-released',
  'request-moved',
  'request-called',
  'request-noted',
  'request-corrected',
  'request-flagged',
  'request-withdrawn',
  'request-erased',
  'retention-run',
  'copy-removed',
  'signed-in',
  'sign-in-refused',
  'signed-out',
  'second-factor-set',
  'password-changed',
  'sessions-ended',
  'account-created',
  'account-invited',
  'invitation-revoked',
  'reset-link-made',
  'account-disabled',
  'account-enabled',
  'account-reset',
  'owner-link-made',
  'role-changed',
  'practice-changed',
  'practice-confirmed',
  'rules-signed',
  'audit-viewed',
] as const;
export type AuditAction = (typeof auditActions)[number];

const word = z.string().check(z.maxLength(100));

/** All that an entry may say besides. Never what a person typed, never a health answer. */
export const auditDetailSchema = z.strictObject({
  code: z.optional(word),
  from: z.optional(word),
  to: z.optional(word),
  reason: z.optional(word),
  outcome: z.optional(word),
  role: z.optional(word),
  roleBefore: z.optional(word),
  flags: z.optional(z.array(word)),
  parts: z.optional(z.array(word)),
  definition: z.optional(word),
  practice: z.optional(z.int()),
  count: z.optional(z.int()),
  days: z.optional(z.int()),
  dryRun: z.optional(z.boolean()),
});
export type AuditDetail = z.infer<typeof auditDetailSchema>;

export interface AuditEntry {
  readonly at: Date;
  /**
   * Who did it: the sender of a request, the program itself, someone at the machine it runs
   * on, or the id of an account.
   */
  readonly actor: 'patient' | 'system' | 'console' | { readonly account: string };
  readonly action: AuditAction;
  /**
   * What it was done to, such as the id of a request or an account. It stays as it is when the
   * request is erased: the id is random and names nobody.
   */
  readonly subject: string;
  readonly detail: AuditDetail;
}
