import * as z from 'zod/mini';

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
/** Keeps the code of a schema's message to the list. */
export const accountProblem = (code: AccountProblem): AccountProblem => code;

/** Characters that are not seen, or that turn the text around them. */
const hiddenCharacters =
  /[\p{Cc}\p{Cs}\u00AD\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF]/u;

/** What an account's name may be. */
export const accountNameSchema = z
  .string()
  .check(z.trim(), z.minLength(1, accountProblem('name-missing')))
  .check(z.maxLength(accountLimits.name, accountProblem('name-too-long')))
  .check(
    z.refine((text) => !hiddenCharacters.test(text), { error: accountProblem('name-missing') }),
  );

/** Its parts share no character with what divides them, so no text takes long to refuse. */
const emailShape = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;
export const accountEmailSchema = z
  .string()
  .check(
    z.maxLength(accountLimits.email, { error: accountProblem('email-malformed'), abort: true }),
    z.trim(),
    z.toLowerCase(),
    z.regex(emailShape, accountProblem('email-malformed')),
  );
/** A password as typed at sign-in: only its size is limited. */
export const typedPasswordSchema = z.string().check(z.minLength(1), z.maxLength(1_000));
/** A new password; whether it is a common one is checked by the server alone. */
export const newPasswordSchema = z
  .string()
  .check(
    z.refine((text) => [...text].length >= accountLimits.shortestPassword, {
      error: accountProblem('password-too-short'),
    }),
  )
  .check(z.maxLength(accountLimits.longestPassword, accountProblem('password-too-long')));
