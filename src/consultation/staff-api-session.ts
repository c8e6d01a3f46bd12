import * as z from 'zod/mini';
import { roles } from './roles.ts';
import {
  accountEmailSchema,
  accountNameSchema,
  accountProblem,
  newPasswordSchema,
  typedPasswordSchema,
} from './staff-api-account-fields.ts';
import type { StaffRoute } from './staff-api-route.ts';

const instant = z.iso.datetime();
const done = z.object({ done: z.literal(true) });
const totpCode = z.string().check(z.regex(/^\d{6}$/, accountProblem('code-wrong')));
const linkToken = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** Second factor of the account that is signed in, here and now. */
const secondFactorStates = [
  /** Set up, and given at this sign-in. */
  'on',
  /** Not set up, and needed before anything else. */
  'needed',
  /** Not set up, and not needed on this machine itself. */
  'optional',
] as const;

const signedInSchema = z.object({
  signedIn: z.literal(true),
  account: z.object({ id: z.string(), name: z.string(), email: z.string(), role: z.enum(roles) }),
  secondFactor: z.enum(secondFactorStates),
  /** When the session ends unless a person does something. */
  idleEndsAt: instant,
  /** When the session ends whatever is done. */
  endsAt: instant,
  /** The server's clock, so that a page with a wrong clock counts down correctly. */
  now: instant,
});
const sessionInfoSchema = z.discriminatedUnion('signedIn', [
  z.object({ signedIn: z.literal(false) }),
  signedInSchema,
]);
export type SessionInfo = z.infer<typeof sessionInfoSchema>;

/** After the password: signed in, or a code is asked for, or a second factor must be set up. */
const signInStepSchema = z.object({
  next: z.enum(['signed-in', 'second-factor', 'set-up-second-factor']),
});

const linkPurposes = ['owner', 'invitation', 'reset'] as const;
/** Signing in and out, and what everyone does with their own account. */
export const sessionRoutes = {
  session: {
    method: 'GET',
    path: '/api/staff/session',
    access: 'public',
    response: sessionInfoSchema,
  },
  signIn: {
    method: 'POST',
    path: '/api/staff/sign-in',
    access: 'public',
    body: z.strictObject({
      email: z.string().check(z.maxLength(1_000)),
      password: typedPasswordSchema,
    }),
    response: signInStepSchema,
  },
  /** The second step of signing in; the first one's cookie says whose code it is. */
  giveSecondFactor: {
    method: 'POST',
    path: '/api/staff/sign-in/second-factor',
    access: 'public',
    body: z.strictObject({
      kind: z.enum(['totp', 'backup-code']),
      code: z.string().check(z.minLength(6), z.maxLength(40)),
    }),
    response: signInStepSchema,
  },
  signOut: { method: 'POST', path: '/api/staff/sign-out', access: 'signed-in', response: done },
  /** Begins to set up an authenticator app; it counts once `confirmSecondFactor` has its code. */
  setUpSecondFactor: {
    method: 'POST',
    path: '/api/staff/second-factor',
    access: 'signed-in',
    body: z.strictObject({ password: typedPasswordSchema }),
    response: z.object({
      /** `otpauth://` address for the app, to be drawn as a code or opened. */
      uri: z.string(),
      /** The same secret in base32, to be typed. */
      secret: z.string(),
      /** Shown once: each signs in once without the app. */
      backupCodes: z.array(z.string()),
    }),
  },
  confirmSecondFactor: {
    method: 'POST',
    path: '/api/staff/second-factor/confirm',
    access: 'signed-in',
    body: z.strictObject({ code: totpCode }),
    response: sessionInfoSchema,
  },
  renewBackupCodes: {
    method: 'POST',
    path: '/api/staff/second-factor/backup-codes',
    access: roles,
    body: z.strictObject({ password: typedPasswordSchema }),
    response: z.object({ backupCodes: z.array(z.string()) }),
  },
  /** Ends every other session of the account. */
  changePassword: {
    method: 'POST',
    path: '/api/staff/password',
    access: roles,
    body: z.strictObject({ current: typedPasswordSchema, next: newPasswordSchema }),
    response: done,
  },
  /** What a one-time link is for. The token stands in the address's fragment, never in a path. */
  inspectLink: {
    method: 'POST',
    path: '/api/staff/links/inspect',
    access: 'public',
    body: z.strictObject({ token: linkToken }),
    response: z.object({
      purpose: z.enum(linkPurposes),
      /** Null for a first owner, who says both. */
      name: z.nullable(z.string()),
      email: z.nullable(z.string()),
      role: z.enum(roles),
      expiresAt: instant,
    }),
  },
  /** Uses the link: makes the account or sets its new password. Signing in comes next. */
  acceptLink: {
    method: 'POST',
    path: '/api/staff/links/accept',
    access: 'public',
    body: z.strictObject({
      token: linkToken,
      password: newPasswordSchema,
      /** Owner and invitation only. */
      name: z.optional(accountNameSchema),
      /** First owner only; an invitation is for the address that it names. */
      email: z.optional(accountEmailSchema),
    }),
    response: z.object({ email: z.string() }),
  },
} as const satisfies Record<string, StaffRoute>;
