import * as z from 'zod/mini';
import { levelIds, optionStatuses } from '../rules/index.ts';
import type { OptionId } from '../rules/index.ts';
import { languages } from './contact.ts';
import { closeReasons, flagIds, requestStates } from './states.ts';
import type { StaffRoute } from './staff-api-route.ts';

/** Who may read requests and work on them. An auditor may not. */
export const deskRoles = ['owner', 'clinician', 'desk'] as const;

const instant = z.iso.datetime();
export const personSchema = z.object({ id: z.string(), name: z.string() });

/** What the worklist may be narrowed to: one state, or every state but closed. */
export const worklistFilters = ['open', ...requestStates] as const;
export type WorklistFilter = (typeof worklistFilters)[number];

/** Rows on a page of the worklist. */
export const worklistPageSize = 50;

/** One line of the worklist. */
export const worklistLineSchema = z.object({
  id: z.string(),
  code: z.string(),
  name: z.string(),
  /** Options of `goals` that were ticked. */
  about: z.array(z.string()),
  /** Ids of level reasons, where the run ended before the goals. */
  levelReasons: z.array(z.string()),
  level: z.enum(levelIds),
  /** As they were shown; null where the run ended before the options. */
  options: z.nullable(
    z.object({
      'medical-grade': z.enum(optionStatuses),
      topical: z.enum(optionStatuses),
    } satisfies { [Id in OptionId]: z.ZodMiniType }),
  ),
  flags: z.array(z.enum(flagIds)),
  /** Urgent, and nobody has reached the person yet. */
  callFirst: z.boolean(),
  waitingSince: instant,
  attempts: z.int(),
  callBackAt: z.nullable(instant),
  state: z.enum(requestStates),
  closeReason: z.nullable(z.enum(closeReasons)),
  assignee: z.nullable(personSchema),
  language: z.enum(languages),
  version: z.int(),
});
export type WorklistLine = z.infer<typeof worklistLineSchema>;

export const worklistSchema = z.object({
  /** Those to call first, then longest waiting. */
  lines: z.array(worklistLineSchema),
  /** Opaque; null on the last page. */
  next: z.nullable(z.string()),
  /** The page that was asked for no longer exists, and this is the first one. */
  startedOver: z.boolean(),
  /** For the tab's title, whatever is listed. Urgent: those to call first. */
  counts: z.object({ new: z.int(), urgent: z.int() }),
  /** How many there are in each state, for the filter. */
  byState: z.object({
    new: z.int(),
    'in-review': z.int(),
    contacted: z.int(),
    booked: z.int(),
    closed: z.int(),
  } satisfies { [State in (typeof requestStates)[number]]: z.ZodMiniType }),
});
export type Worklist = z.infer<typeof worklistSchema>;

export const worklistRoutes = {
  worklist: {
    method: 'GET',
    path: '/api/staff/requests',
    access: deskRoles,
    query: z.strictObject({
      filter: z.optional(z.enum(worklistFilters)),
      cursor: z.optional(z.string().check(z.maxLength(200))),
    }),
    response: worklistSchema,
  },
  /** Opens by exact code; case, spaces and hyphens do not count. The code stays out of addresses. */
  findByCode: {
    method: 'POST',
    path: '/api/staff/requests/find',
    access: deskRoles,
    body: z.strictObject({ code: z.string().check(z.minLength(1), z.maxLength(40)) }),
    response: z.object({ id: z.string() }),
  },
} as const satisfies Record<string, StaffRoute>;
