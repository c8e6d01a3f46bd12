import * as z from 'zod/mini';
import { languages } from '../../consultation/index.ts';
import { draftFormat } from './draft.ts';
import type { Draft, LoadedDraft } from './draft.ts';
import { positionSchema } from './position-schema.ts';

const answer = z.union([z.string(), z.array(z.string())]);
const text = z.string();

/** What is kept in the tab: nothing in it is believed before it fits. */
export const draftSchema = z.strictObject({
  format: z.literal(draftFormat),
  requestId: text.check(z.regex(/^[0-9a-f]{32}$/)),
  definition: text,
  touchedAt: z.number(),
  position: positionSchema,
  answers: z.record(text, answer),
  answeredOn: z.record(text, text.check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  typed: z.record(text, answer),
  contact: z.strictObject({
    name: text,
    email: text,
    phone: text,
    contactBy: text,
    voicemailOk: text,
    bestTimes: z.array(text),
    existingPatient: text,
    note: text,
    language: text,
    sentFor: text,
  }),
  consents: z.record(
    text,
    z.strictObject({ given: z.boolean(), language: z.enum(languages), at: text }),
  ),
  frozen: z.nullable(text),
  received: z.nullable(
    z.strictObject({
      kind: z.enum(['acknowledged', 'earlier-version']),
      code: z.nullable(text),
      receivedAt: z.nullable(text),
    }),
  ),
});

/** Reads a draft as it was stored. */
export function readDraft(stored: string): LoadedDraft {
  try {
    const read = z.safeParse(draftSchema, JSON.parse(stored));
    if (!read.success) return { kind: 'unreadable' };
    const draft: Draft = read.data;
    return { kind: 'draft', draft };
  } catch {
    return { kind: 'unreadable' };
  }
}
