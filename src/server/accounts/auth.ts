import { betterAuth } from 'better-auth';
import { twoFactor } from 'better-auth/plugins/two-factor';
import { accountLimits } from '../../consultation/staff-api.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import type { AppSettings } from '../dependencies.ts';
import type { Vault } from '../vault/vault.ts';
import { isDisabled } from './account-repository.ts';
import { cookieNames, isSecure } from './cookie-names.ts';
import { authTables } from './auth-tables.ts';

const secondsPerHour = 3_600;
/** Minutes within which a second factor follows the password. */
const secondFactorMinutes = 10;

/** What signing in is built on. */
export interface AccountsFrom {
  readonly database: Connection;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly settings: AppSettings;
}

/**
 * Passwords, codes and sessions. It is called by our own routes and never serves any of
 * its own, so nothing of it can be reached that the table of routes does not name.
 */
export function createAuth({ database, vault, clock, settings }: AccountsFrom) {
  const secure = isSecure(settings);
  const names = cookieNames(settings);
  return betterAuth({
    appName: 'Front desk',
    baseURL: settings.publicOrigin ?? 'http://localhost',
    secret: vault.keyedHash('accounts', 'signature of session cookies'),
    // Texts and 0 or 1 are the same in every store; native types would differ.
    database: { db: database, type: 'sqlite' },
    telemetry: { enabled: false },
    logger: { disabled: true },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: accountLimits.shortestPassword,
      maxPasswordLength: accountLimits.longestPassword,
    },
    session: {
      ...authTables.session,
      expiresIn: accountLimits.sessionHours * secondsPerHour,
      disableSessionRefresh: true,
      cookieCache: { enabled: false },
    },
    user: authTables.user,
    account: authTables.account,
    verification: authTables.verification,
    plugins: [
      twoFactor({
        schema: { user: authTables.twoFactorUser, twoFactor: authTables.twoFactor },
        twoFactorCookieMaxAge: secondFactorMinutes * 60,
      }),
    ],
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            if (await isDisabled(database, session.userId)) return false;
            const now = clock.now().toISOString();
            return { data: { ...session, startedAt: now, activeAt: now } };
          },
        },
      },
    },
    // Every way in is limited by our own routes, per account and per address.
    rateLimit: { enabled: false },
    advanced: {
      database: { validateSchema: false },
      ipAddress: { disableIpTracking: true },
      // Its own prefix is `__Secure-`; the names say `__Host-` themselves.
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'strict', path: '/', secure },
      cookies: {
        session_token: { name: names.session },
        two_factor: { name: names.secondFactor },
        dont_remember: { name: names.unused('remember') },
        session_data: { name: names.unused('data') },
        account_data: { name: names.unused('account') },
        trust_device: { name: names.unused('device') },
      },
    },
  });
}

export type Auth = ReturnType<typeof createAuth>;
