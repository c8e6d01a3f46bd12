import { worklistFilters } from '../consultation/staff-api.ts';
import type { WorklistFilter } from '../consultation/staff-api.ts';

/** Addresses of the front desk. They hold no personal data: a request is named by its id. */
export const paths = {
  worklist: '/front-desk',
  filtered: (filter: WorklistFilter) =>
    filter === 'open' ? '/front-desk' : `/front-desk/in/${filter}`,
  request: (id: string) => `/front-desk/requests/${id}`,
  pathOf: (id: string) => `/front-desk/requests/${id}/path`,
  howItDecides: '/front-desk/how-it-decides',
  signOff: '/front-desk/confirming-the-rules',
  practice: '/front-desk/practice',
  people: '/front-desk/people',
  audit: '/front-desk/audit',
  retention: '/front-desk/retention',
  account: '/front-desk/account',
} as const;

/** The filter that an address names; undefined for one that is not a list. */
export function filterOf(path: string): WorklistFilter | undefined {
  if (path === paths.worklist || path === `${paths.worklist}/`) return 'open';
  return worklistFilters.find((filter) => filter !== 'open' && path === paths.filtered(filter));
}

/** The token of a one-time link. It stands in the fragment, which is never sent anywhere. */
export function linkTokenOf(hash: string): string | undefined {
  return /^#?(?:link=)?([A-Za-z0-9_-]{43})$/u.exec(hash)?.[1];
}
