import * as z from 'zod/mini';
import { decisionMapSchema } from '../rules/index.ts';
import type { languages } from './contact.ts';
import { roles } from './roles.ts';
import { requestStates } from './states.ts';
import { signOffSchema } from './staff-api-sign-off.ts';
import { deskRoles, personSchema } from './staff-api-worklist.ts';
import type { StaffRoute } from './staff-api-route.ts';

const instant = z.iso.datetime();

const retentionPreviewSchema = z.object({
  at: instant,
  /** Null until the owner has said how long requests are kept: then nothing is erased. */
  due: z.nullable(
    z.array(
      z.object({
        state: z.enum(requestStates),
        days: z.int(),
        count: z.int(),
        /** Codes of those that are due, at most a hundred. */
        codes: z.array(z.string()),
      }),
    ),
  ),
});
export type RetentionPreview = z.infer<typeof retentionPreviewSchema>;

export const retentionRoutes = {
  retentionPreview: {
    method: 'GET',
    path: '/api/staff/retention',
    access: ['owner'],
    response: retentionPreviewSchema,
  },
  /** Runs now what also runs daily by itself. */
  runRetention: {
    method: 'POST',
    path: '/api/staff/retention/run',
    access: ['owner'],
    response: z.object({ erased: z.int() }),
  },
} as const satisfies Record<string, StaffRoute>;

const byLanguage = <Part extends z.ZodMiniType>(part: Part) =>
  z.object({ en: part, es: part } satisfies {
    [Language in (typeof languages)[number]]: z.ZodMiniType;
  });

const wordsById = z.record(z.string(), z.string());
const wordingSchema = z.object({ title: z.string(), options: wordsById });

const versionParams = z.strictObject({ version: z.string().check(z.maxLength(80)) });

export const definitionRoutes = {
  /** How a version of the definition decides, laid out for a picture; `current` is in force. */
  decisionMap: {
    method: 'GET',
    path: '/api/staff/definitions/:version/map',
    access: roles,
    params: versionParams,
    response: z.object({ map: decisionMapSchema, signOff: z.nullable(signOffSchema) }),
  },
  /** The words in which a version of the definition asks and tells. They never change. */
  wording: {
    method: 'GET',
    path: '/api/staff/definitions/:version',
    access: deskRoles,
    params: versionParams,
    response: z.object({
      version: z.string(),
      contentHash: z.string(),
      questions: byLanguage(z.record(z.string(), wordingSchema)),
      /** Titles of what a person is given along, and the questions to take to a visit. */
      given: byLanguage(
        z.object({ cautions: wordsById, advice: wordsById, questionsToAsk: wordsById }),
      ),
    }),
  },
} as const satisfies Record<string, StaffRoute>;

const auditRowSchema = z.object({
  sequence: z.int(),
  at: instant,
  by: z.nullable(personSchema),
  action: z.string(),
  /** Id of what it was done to; never a name, an address or an answer. */
  subject: z.nullable(z.string()),
  /** How people call it: the code of a request, the name of an account; null once it is gone. */
  called: z.nullable(z.string()),
  details: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type AuditLine = z.infer<typeof auditRowSchema>;

export const auditRoutes = {
  audit: {
    method: 'GET',
    path: '/api/staff/audit',
    access: ['owner', 'auditor'],
    query: z.strictObject({
      /** Rows before this sequence number; newest first. */
      before: z.optional(z.coerce.number().check(z.int(), z.positive())),
    }),
    response: z.object({
      rows: z.array(auditRowSchema),
      next: z.nullable(z.int()),
      /** Whether every row of the chain still is as it was written. */
      chain: z.object({ intact: z.boolean(), rows: z.int(), brokenAt: z.nullable(z.int()) }),
    }),
  },
} as const satisfies Record<string, StaffRoute>;
