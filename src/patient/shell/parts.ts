import { resource } from '../wording/resource.ts';

/** What loads after the first question, in the order in which it may be needed. */
export const parts = {
  /** Where signs lead: loads when one is ticked, so that it shows at once. */
  care: resource(() => import('./care-pages.ts')),
  /** From the check page to the confirmation. */
  later: resource(() => import('./later-pages.ts')),
  /** Which answers lead to a status, for those who ask. */
  answersBehind: resource(() => import('../result/answers-behind.tsx')),
  /** Pages with an address of their own that are only read. */
  reading: resource(() => import('./reading-pages.ts')),
  /** Why a request cannot be sent, or was not taken. */
  notAccepted: resource(() => import('../request/not-accepted.tsx')),
  /** What a citation says once it is opened, and where sources can be read on paper. */
  opened: resource(() => import('./opened-parts.ts')),
  /** What is kept on the device, another tab with the same answers, a screen for many people. */
  keeping: resource(() => import('./keeping-pages.ts')),
  /** What helps to decide: loads once someone opens it on the result. */
  deciding: resource(() => import('./deciding-pages.ts')),
};
