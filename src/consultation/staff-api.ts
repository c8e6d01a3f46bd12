import type * as z from 'zod/mini';
import { accountRoutes, sessionRoutes } from './staff-api-account.ts';
import { actionRoutes } from './staff-api-actions.ts';
import {
  auditRoutes,
  definitionRoutes,
  practiceRoutes,
  retentionRoutes,
} from './staff-api-practice.ts';
import { requestRoutes } from './staff-api-request.ts';
import type { StaffRoute } from './staff-api-route.ts';
import { worklistRoutes } from './staff-api-worklist.ts';

export { accountLimits, accountProblems, newPasswordSchema } from './staff-api-account.ts';
export type { AccountProblem, Invitation, SessionInfo, StaffAccount } from './staff-api-account.ts';
export { deskProblems, staffNoteLimit } from './staff-api-actions.ts';
export type { DeskProblem } from './staff-api-actions.ts';
export { profileProblems } from './staff-api-practice.ts';
export type {
  AuditLine,
  PracticePage,
  ProfileProblem,
  RetentionPreview,
} from './staff-api-practice.ts';
export type { AskedQuestion, RequestPage, TimelineEntry } from './staff-api-request.ts';
export { pollingHeader } from './staff-api-route.ts';
export type { StaffRoute } from './staff-api-route.ts';
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
  ...auditRoutes,
} as const satisfies Record<string, StaffRoute>;

export type StaffRouteId = keyof typeof staffRoutes;

type Part<
  Id extends StaffRouteId,
  Name extends 'params' | 'query' | 'body',
> = (typeof staffRoutes)[Id] extends { readonly [Key in Name]: infer Schema extends z.ZodMiniType }
  ? z.infer<Schema>
  : undefined;

/** What a route takes, as the server reads it; undefined where it takes nothing. */
export type StaffParams<Id extends StaffRouteId> = Part<Id, 'params'>;
export type StaffQuery<Id extends StaffRouteId> = Part<Id, 'query'>;
export type StaffBody<Id extends StaffRouteId> = Part<Id, 'body'>;
/** What a route answers. */
export type StaffResponse<Id extends StaffRouteId> = z.infer<(typeof staffRoutes)[Id]['response']>;
