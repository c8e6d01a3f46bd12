import * as z from 'zod/mini';
import { roles } from './roles.ts';
import { accountEmailSchema, accountNameSchema } from './staff-api-account-fields.ts';
import type { StaffRoute } from './staff-api-route.ts';

const instant = z.iso.datetime();
const done = z.object({ done: z.literal(true) });

/** A link that was just made. It is shown once: only a hash of its token is kept. */
const madeLink = z.object({ link: z.string(), expiresAt: instant });

const accountSchema = z.object({
  id: z.string(),
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
    body: z.strictObject({
      name: accountNameSchema,
      email: accountEmailSchema,
      role: z.enum(roles),
    }),
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
