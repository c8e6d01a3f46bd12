import * as z from 'zod/mini';
import { accountProblems, newPasswordSchema } from '../../consultation/staff-api.ts';
import type { AccountProblem } from '../../consultation/staff-api.ts';

/** A closed code of an account form; undefined for a code that this page does not know. */
export function accountProblemOf(code: string | undefined): AccountProblem | undefined {
  return accountProblems.find((problem) => problem === code);
}

/** What is wrong with a new password, as far as the page can tell. */
export function passwordProblem(password: string): AccountProblem | undefined {
  const read = z.safeParse(newPasswordSchema, password);
  return read.success ? undefined : accountProblemOf(read.error.issues[0]?.message);
}
