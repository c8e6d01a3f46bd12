import type { UnitOfWork } from '../unit-of-work.ts';
import { createAuth } from './auth.ts';
import type { AccountsFrom, Auth } from './auth.ts';
import { cookieNames } from './cookie-names.ts';

/** What the services of the staff's accounts work with. */
export interface Accounts extends AccountsFrom {
  readonly unitOfWork: UnitOfWork;
  readonly auth: Auth;
  readonly names: ReturnType<typeof cookieNames>;
}

export function createAccounts(from: AccountsFrom & { readonly unitOfWork: UnitOfWork }): Accounts {
  const { database, vault, clock, settings, unitOfWork } = from;
  return {
    database,
    vault,
    clock,
    settings,
    unitOfWork,
    auth: createAuth(from),
    names: cookieNames(settings),
  };
}
