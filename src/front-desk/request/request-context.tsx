import { createContext, use } from 'react';
import type { RequestPage, StaffResponse } from '../../consultation/staff-api.ts';
import type { Names } from './not-asked-words.ts';
import type { RequestActions } from './use-request-actions.ts';

interface OpenRequest {
  readonly page: RequestPage;
  readonly wording: StaffResponse<'wording'> | undefined;
  readonly names: Names;
  readonly actions: RequestActions;
}

const Context = createContext<OpenRequest | undefined>(undefined);

export const OpenRequestProvider = Context;

/** The request that is open, the words of its questions, and what can be done to it. */
export function useOpenRequest(): OpenRequest {
  const open = use(Context);
  if (!open) throw new Error('OpenRequestProvider is missing above this component.');
  return open;
}
