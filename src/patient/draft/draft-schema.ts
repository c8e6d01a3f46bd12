import * as z from 'zod/mini';
import { languages } from '../../consultation/index.ts';
import type { ConsentId } from '../../consultation/index.ts';
import { draftFormat } from './draft.ts';
import type { Draft, LoadedDraft } from './draft.ts';

const text = z.string();
const day = /^\d{4}-\d{2}-\d{2}$/;

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** An object whose values all pass; its keys are checked where they are used. */
function recordOf<Value>(isValue: (value: unknown) => boolean) {
  return z.custom<Readonly<Record<string, Value>>>(
    (value) => value instanceof Object && Object.values(value).every(isValue),
  );
}

const answers = recordOf<string | string[]>((value) =>
  Array.isArray(value) ? value.every(isText) : isText(value),
);
const consent = z.optional(
  z.strictObject({ given: z.boolean(), language: z.enum(languages), at: text }),
);

/** What is kept in the tab: nothing in it is believed before it fits. */
const draftSchema = z.strictObject({
  format: z.int(),
  requestId: text.check(z.regex(/^[0-9a-f]{32}$/)),
  definition: text,
  touchedAt: z.int(),
  position: text,
  answers,
  answeredOn: recordOf<string>((value) => isText(value) && day.test(value)),
  typed: answers,
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
  consents: z.strictObject({
    'consent-contact': consent,
    'consent-health-answers': consent,
    'consent-text': consent,
  } satisfies { [Id in ConsentId]: unknown }),
  frozen: text,
  received: z.optional(
    z.strictObject({
      kind: z.enum(['acknowledged', 'earlier-version']),
      code: text,
      receivedAt: text,
    }),
  ),
});

/** Reads a draft as it was stored. */
export function readDraft(stored: string): LoadedDraft {
  try {
    const read = z.safeParse(draftSchema, JSON.parse(stored));
    if (!read.success || read.data.format !== draftFormat) return { kind: 'unreadable' };
    const draft: Draft = { ...read.data, format: draftFormat };
    return { kind: 'draft', draft };
  } catch {
    return { kind: 'unreadable' };
  }
}
