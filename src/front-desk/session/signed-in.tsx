import { createContext, use } from 'react';
import { deskRoles } from '../../consultation/staff-api.ts';
import type { SignedIn } from './use-session.ts';

const Context = createContext<SignedIn | undefined>(undefined);

export const SignedInProvider = Context;

/** Who is signed in, and what that lets them see. */
export function useSignedIn() {
  const session = use(Context);
  if (!session) throw new Error('SignedInProvider is missing above this component.');
  const { account } = session;
  return {
    session,
    account,
    isOwner: account.role === 'owner',
    readsRequests: deskRoles.some((role) => role === account.role),
    readsAudit: account.role === 'owner' || account.role === 'auditor',
  };
}
