import type { Migration } from 'kysely/migration';
import { createRequests } from './0001-requests.ts';
import { createStaffAccounts } from './0002-staff-accounts.ts';
import { createDesk } from './0003-desk.ts';
import { orderByCallFirst } from './0004-call-first.ts';
import { createSignOffs } from './0005-sign-offs.ts';

/** Every migration, by name, in order. Forward only; a released one is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-requests': createRequests,
  '0002-staff-accounts': createStaffAccounts,
  '0003-desk': createDesk,
  '0004-call-first': orderByCallFirst,
  '0005-sign-offs': createSignOffs,
};
