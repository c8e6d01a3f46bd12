import * as z from 'zod/mini';
import { weekdays } from './practice-facts.ts';
import type { RequestState } from './states.ts';

const shortText = z.string().check(z.maxLength(200));
const longText = z.string().check(z.maxLength(2_000));
const clockTime = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const hoursSchema = z
  .strictObject({ day: z.enum(weekdays), from: clockTime, to: clockTime })
  .check(z.refine(({ from, to }) => from < to, { error: 'hours-end-before-start' }));

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Longest time that an ended request is kept, in days (ten years). */
const mostRetentionDays = 3_650;
const retentionDays = z.int().check(z.minimum(1), z.maximum(mostRetentionDays));

/** A line of products that the practice carries. */
export const lineSchema = z.strictObject({
  name: shortText.check(z.minLength(1)),
  madeFrom: z.enum(['human-platelets', 'human-cells', 'plant-or-lab', 'not-known']),
  /** How the practice classes the line, in its own words; empty until the owner says. */
  classedAs: longText,
});

/** At least seven digits and no letters: patients' pages make a link to call of it. */
const dialable = /^(?:[^\d\p{L}]*\d){7,15}[^\d\p{L}]*$/u;

/** The practice profile. What is not known is null or empty and left out of every page. */
export const practiceProfileSchema = z.strictObject({
  name: shortText,
  phone: z.nullable(z.string().check(z.maxLength(40), z.regex(dialable, 'phone-malformed'))),
  emergencyNumber: z.string().check(z.regex(/^[0-9]{2,6}$/, 'emergency-number-malformed')),
  hours: z.array(hoursSchema).check(z.maxLength(21)),
  timeZone: z.nullable(z.string().check(z.refine(isTimeZone, { error: 'unknown-time-zone' }))),
  /** Days after the last change, by state, until a request is erased. */
  retentionDays: z.nullable(
    z.strictObject({
      new: retentionDays,
      'in-review': retentionDays,
      contacted: retentionDays,
      booked: retentionDays,
      closed: retentionDays,
    } satisfies { [State in RequestState]: typeof retentionDays }),
  ),
  privacyContact: z.nullable(shortText.check(z.minLength(1))),
  /** The practice's own privacy notice, by language; shown below the product's own facts. */
  privacyNotice: z.strictObject({ en: longText, es: longText }),
  lines: z.array(lineSchema).check(z.maxLength(20)),
  /** A notice that state law asks for, in counsel's words, by language. */
  stateNotice: z.strictObject({ en: longText, es: longText }),
});
export type PracticeProfile = z.infer<typeof practiceProfileSchema>;

/** Parts of the profile that an owner confirms before Send is possible. */
export const partsToConfirm = [
  'name',
  'phone',
  'hours',
  'timeZone',
  'retentionDays',
  'privacyNotice',
] as const;
export type PartToConfirm = (typeof partsToConfirm)[number];

/** One version of the profile, with the parts of it that an owner has confirmed. */
export const practiceVersionSchema = z.strictObject({
  version: z.int(),
  profile: practiceProfileSchema,
  confirmed: z.array(z.enum(partsToConfirm)),
});
export type PracticeVersion = z.infer<typeof practiceVersionSchema>;

/** What the patient's pages know of the practice. */
export const publicPracticeSchema = z.strictObject({
  version: z.int(),
  name: z.string(),
  phone: z.nullable(z.string()),
  emergencyNumber: z.string(),
  hours: z.array(hoursSchema),
  timeZone: z.nullable(z.string()),
  privacyContact: z.nullable(z.string()),
  privacyNotice: z.strictObject({ en: z.string(), es: z.string() }),
  retentionDays: practiceProfileSchema.shape.retentionDays,
  lines: z.array(lineSchema),
  stateNotice: z.strictObject({ en: z.string(), es: z.string() }),
  /** Send is off until an owner has confirmed what the page would say. */
  canSend: z.boolean(),
});
export type PublicPractice = z.infer<typeof publicPracticeSchema>;

/** The profile before an owner has touched it: the article's practice and line, nothing else. */
export const defaultPracticeProfile: PracticeProfile = {
  name: 'Dr. Lisa DiFrancesco, Atlanta, GA',
  phone: null,
  emergencyNumber: '911',
  hours: [],
  timeZone: null,
  retentionDays: null,
  privacyContact: null,
  privacyNotice: { en: '', es: '' },
  lines: [{ name: 'Plated Skin Science Collection', madeFrom: 'human-platelets', classedAs: '' }],
  stateNotice: { en: '', es: '' },
};
