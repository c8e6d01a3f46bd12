import type { WorklistFilter } from '../../consultation/staff-api.ts';

/** Names under which answers of the server are kept. */
export const queryKeys = {
  session: ['session'],
  worklists: ['worklist'],
  worklist: (filter: WorklistFilter, cursor: string | undefined) => [
    'worklist',
    filter,
    cursor ?? null,
  ],
  request: (id: string) => ['request', id],
  wording: (version: string) => ['wording', version],
  decisionMap: (version: string) => ['decision-map', version],
  signOff: ['sign-off'],
  practice: ['practice'],
  people: ['people'],
  audit: (before: number | undefined) => ['audit', before ?? null],
  retention: ['retention'],
} as const;
