import * as z from 'zod/mini';
import { roles } from './roles.ts';
import type { StaffRoute } from './staff-api-route.ts';

/** Limits of a staff account. Source: reliability-and-security.md, "Access"; NIST 800-63B-4. */
export const accountLimits = {
  /** Characters. */
  name: 100,
  /** Characters. */
  email: 254,
  /** Characters, fewest. */
  shortestPassword: 15,
  /** Characters, most. */
  longestPassword: 128,
  /** Minutes without anything done by a person, after which a session ends. */
  idleMinutes: 15,
  /** Hours after sign-in, after which a session ends whatever was done. */
  sessionHours: 12,
  /** Hours for which a one-time link is good. */
  linkHours: 24,
} as const;

/** Why a field of an account form is refused. Wording stands in `src/text`. */
export const accountProblems = [
  'name-missing',
  'name-too-long',
  'email-malformed',
  'email-taken',
  'password-too-short',
  'password-too-long',
  'password-common',
  'password-wrong',
  'code-wrong',
  'last-owner',
] as const;
export type AccountProblem = (typeof accountProblems)[number];
const problem = (code: AccountProblem): AccountProblem => code;

const instant = z.iso.datetime();
const accountId = z.string().check(z.minLength(1), z.maxLength(64));
const done = z.object({ done: z.literal(true) });
const everyRole = roles;

const nameSchema = z
  .string()
  .check(z.trim(), z.minLength(1, problem('name-missing')))
  .check(z.maxLength(accountLimits.name, problem('name-too-long')))
  .check(z.refine((text) => !/\p{Cc}/u.test(text), { error: problem('name-missing') }));
const emailSchema = z
  .string()
  .check(z.trim(), z.toLowerCase(), z.maxLength(accountLimits.email, problem('email-malformed')))
  .check(z.regex(/^[^\s@]+@[^\s@]+\.[^\s@]+$/u, problem('email-malformed')));
/** A password as typed at sign-in: only its size is limited. */
const typedPassword = z.string().check(z.minLength(1), z.maxLength(1_000));
/** A new password; whether it is a common one is checked by the server alone. */
export const newPasswordSchema = z
  .string()
  .check(
    z.refine((text) => [...text].length >= accountLimits.shortestPassword, {
      error: problem('password-too-short'),
    }),
  )
  .check(z.maxLength(accountLimits.longestPassword, problem('password-too-long')));
const totpCode = z.string().check(z.regex(/^\d{6}$/, problem('code-wrong')));
const linkToken = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));

/** Second factor of the account that is signed in, here and now. */
export const secondFactorStates = [
  /** Set up, and given at this sign-in. */
  'on',
  /** Not set up, and needed before anything else. */
  'needed',
  /** Not set up, and not needed on this machine itself. */
  'optional',
] as const;

const signedInSchema = z.object({
  signedIn: z.literal(true),
  account: z.object({ id: accountId, name: z.string(), email: z.string(), role: z.enum(roles) }),
  secondFactor: z.enum(secondFactorStates),
  /** When the session ends unless a person does something. */
  idleEndsAt: instant,
  /** When the session ends whatever is done. */
  endsAt: instant,
  /** The server's clock, so that a page with a wrong clock counts down correctly. */
  now: instant,
});
export const sessionInfoSchema = z.discriminatedUnion('signedIn', [
  z.object({ signedIn: z.literal(false) }),
  signedInSchema,
]);
export type SessionInfo = z.infer<typeof sessionInfoSchema>;

/** After the password: signed in, or a code is asked for, or a second factor must be set up. */
export const signInStepSchema = z.object({
  next: z.enum(['signed-in', 'second-factor', 'set-up-second-factor']),
});

const linkPurposes = ['owner', 'invitation', 'reset'] as const;
/** A link that was just made. It is shown once: only a hash of its token is kept. */
const madeLink = z.object({ link: z.string(), expiresAt: instant });

const accountSchema = z.object({
  id: accountId,
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  secondFactor: z.boolean(),
  disabled: z.boolean(),
  createdAt: instant,
  lastSignInAt: z.nullable(instant),
});
export type StaffAccount = z.infer<typeof accountSchema>;

const invitationSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(roles),
  invitedBy: z.string(),
  createdAt: instant,
  expiresAt: instant,
  expired: z.boolean(),
});
export type Invitation = z.infer<typeof invitationSchema>;

const byId = z.strictObject({ id: z.string().check(z.minLength(1), z.maxLength(64)) });

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
    body: z.strictObject({ email: z.string().check(z.maxLength(1_000)), password: typedPassword }),
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
    body: z.strictObject({ password: typedPassword }),
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
    access: everyRole,
    body: z.strictObject({ password: typedPassword }),
    response: z.object({ backupCodes: z.array(z.string()) }),
  },
  /** Ends every other session of the account. */
  changePassword: {
    method: 'POST',
    path: '/api/staff/password',
    access: everyRole,
    body: z.strictObject({ current: typedPassword, next: newPasswordSchema }),
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
      name: z.optional(nameSchema),
      /** First owner only; an invitation is for the address that it names. */
      email: z.optional(emailSchema),
    }),
    response: z.object({ email: z.string() }),
  },
} as const satisfies Record<string, StaffRoute>;

/** What an owner does with the accounts of others. */
export const accountRoutes = {
  listAccounts: {
    method: 'GET',
    path: '/api/staff/accounts',
    access: ['owner'],
    response: z.object({ accounts: z.array(accountSchema) }),
  },
  changeRole: {
    method: 'POST',
    path: '/api/staff/accounts/:id/role',
    access: ['owner'],
    params: byId,
    body: z.strictObject({ role: z.enum(roles) }),
    response: accountSchema,
  },
  /** Ends the account's sessions at once. The last owner cannot be disabled. */
  disableAccount: {
    method: 'POST',
    path: '/api/staff/accounts/:id/disable',
    access: ['owner'],
    params: byId,
    response: accountSchema,
  },
  enableAccount: {
    method: 'POST',
    path: '/api/staff/accounts/:id/enable',
    access: ['owner'],
    params: byId,
    response: accountSchema,
  },
  /** A link for a lost password, and for a lost authenticator app where asked for. */
  makeResetLink: {
    method: 'POST',
    path: '/api/staff/accounts/:id/reset-link',
    access: ['owner'],
    params: byId,
    body: z.strictObject({ secondFactorToo: z.boolean() }),
    response: madeLink,
  },
  listInvitations: {
    method: 'GET',
    path: '/api/staff/invitations',
    access: ['owner'],
    response: z.object({ invitations: z.array(invitationSchema) }),
  },
  invite: {
    method: 'POST',
    path: '/api/staff/invitations',
    access: ['owner'],
    body: z.strictObject({ name: nameSchema, email: emailSchema, role: z.enum(roles) }),
    response: madeLink,
  },
  revokeInvitation: {
    method: 'DELETE',
    path: '/api/staff/invitations/:id',
    access: ['owner'],
    params: byId,
    response: done,
  },
} as const satisfies Record<string, StaffRoute>;
