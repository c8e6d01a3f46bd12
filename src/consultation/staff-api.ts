import type * as z from 'zod/mini';
import { accountRoutes } from './staff-api-account.ts';
import { actionRoutes } from './staff-api-actions.ts';
import { practiceRoutes } from './staff-api-practice.ts';
import { auditRoutes, definitionRoutes, retentionRoutes } from './staff-api-records.ts';
import { requestRoutes } from './staff-api-request.ts';
import type { StaffRoute } from './staff-api-route.ts';
import { sessionRoutes } from './staff-api-session.ts';
import { signOffRoutes } from './staff-api-sign-off.ts';
import { worklistRoutes } from './staff-api-worklist.ts';

export { accountLimits, accountProblems, newPasswordSchema } from './staff-api-account-fields.ts';
export type { AccountProblem } from './staff-api-account-fields.ts';
export type { Invitation, StaffAccount } from './staff-api-account.ts';
export { deskProblems, staffNoteLimit } from './staff-api-actions.ts';
export type { DeskProblem } from './staff-api-actions.ts';
export { profileProblems } from './staff-api-practice.ts';
export type { PracticePage, ProfileProblem } from './staff-api-practice.ts';
export type { AuditLine, RetentionPreview } from './staff-api-records.ts';
export type { AskedQuestion, RequestPage, TimelineEntry } from './staff-api-request.ts';
export { pollingHeader } from './staff-api-route.ts';
export type { StaffRoute } from './staff-api-route.ts';
export type { SessionInfo } from './staff-api-session.ts';
export { signOffCommentLimit } from './staff-api-sign-off.ts';
export type { SignOff, SignOffPage, StatementToConfirm } from './staff-api-sign-off.ts';
export { deskRoles, worklistFilters, worklistPageSize } from './staff-api-worklist.ts';
export type { Worklist, WorklistFilter, WorklistLine } from './staff-api-worklist.ts';

/** Every route of the front desk: the one contract of its page and the server. */
export const staffRoutes = {
  ...sessionRoutes,
  ...accountRoutes,
  ...worklistRoutes,
  ...requestRoutes,
  ...actionRoutes,
  ...practiceRoutes,
  ...retentionRoutes,
  ...definitionRoutes,
  ...signOffRoutes,
  ...auditRoutes,
} as const satisfies Record<string, StaffRoute>;

export type StaffRouteId = keyof typeof staffRoutes;

/** What a route answers. */
export type StaffResponse<Id extends StaffRouteId> = z.infer<(typeof staffRoutes)[Id]['response']>;
