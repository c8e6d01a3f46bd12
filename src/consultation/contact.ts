import * as z from 'zod/mini';
import { requestLimits } from './limits.ts';

export const contactWays = ['phone', 'email', 'text'] as const;
export type ContactWay = (typeof contactWays)[number];
export const timesOfDay = ['morning', 'midday', 'afternoon', 'evening'] as const;
export type TimeOfDay = (typeof timesOfDay)[number];
export const languages = ['en', 'es'] as const;
export type Language = (typeof languages)[number];

/** Why a field of the request form is refused. Wording stands in `src/text`. */
export const fieldProblems = [
  'name-missing',
  'name-too-long',
  'control-characters',
  'email-or-phone-missing',
  'email-malformed',
  'email-too-long',
  'phone-too-long',
  'contact-by-missing',
  'contact-by-needs-phone',
  'contact-by-needs-email',
  'contact-by-needs-text-consent',
  'voicemail-missing',
  'existing-patient-missing',
  'note-too-long',
  'language-missing',
  'consent-missing',
] as const;
export type FieldProblem = (typeof fieldProblems)[number];

const problem = (code: FieldProblem): FieldProblem => code;

/** Counts characters as a person does: one emoji or one composed letter is one. */
export function countCharacters(text: string): number {
  return [...new Intl.Segmenter().segment(text)].length;
}

/** Code points of one character, on average, past which nothing else of a text is looked at. */
export const unitsPerCharacter = 4;

/** Something is typed that can be seen: a letter or a number, and no filler that passes for one. */
const visible = /(?!\p{DI})[\p{L}\p{N}]/u;
// More than eight marks in a row belong to no script and paint over the lines around them.
const unwanted = /[\p{Cs}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]|\p{M}{9}/u;
const unwantedInLine = new RegExp(`${unwanted.source}|\\p{Cc}`, 'u');
const unwantedInNote = new RegExp(`${unwanted.source}|(?![\\n\\r\\t])\\p{Cc}`, 'u');
// Joiners and variation selectors are invisible too, but letters and emoji need them.
const unwantedInName = new RegExp(
  `${unwantedInLine.source}|(?![\\p{M}\\u200C\\u200D])\\p{DI}`,
  'u',
);
/** Linear in time, and without what would change the meaning of a mail link. */
const emailShape = /^(?!.*[?&#%"<>,])[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

const limitedText = (
  limit: number,
  tooLong: FieldProblem,
  refused: RegExp,
  ...checks: z.core.$ZodCheck<string>[]
) =>
  z.string().check(
    z.maxLength(limit * unitsPerCharacter, { error: tooLong, abort: true }),
    ...checks,
    z.refine((text) => countCharacters(text) <= limit, { error: tooLong }),
    z.refine((text) => !refused.test(text), { error: problem('control-characters') }),
  );

const nameSchema = limitedText(
  requestLimits.name,
  'name-too-long',
  unwantedInName,
  z.refine((text) => visible.test(text), { error: problem('name-missing') }),
);
const emailSchema = limitedText(
  requestLimits.email,
  'email-too-long',
  unwantedInLine,
  z.refine((text) => emailShape.test(text), { error: problem('email-malformed') }),
);
const phoneSchema = limitedText(requestLimits.phone, 'phone-too-long', unwantedInLine);
const noteSchema = limitedText(requestLimits.note, 'note-too-long', unwantedInNote);

/** Whom to contact, and how. Optional fields are left out, never empty. */
export const contactSchema = z.strictObject({
  name: nameSchema,
  email: z.optional(emailSchema),
  phone: z.optional(phoneSchema),
  contactBy: z.enum(contactWays, { error: problem('contact-by-missing') }),
  voicemailOk: z.optional(z.boolean({ error: problem('voicemail-missing') })),
  bestTimes: z.array(z.enum(timesOfDay)).check(z.maxLength(timesOfDay.length)),
  existingPatient: z.boolean({ error: problem('existing-patient-missing') }),
  note: z.optional(noteSchema),
  language: z.enum(languages, { error: problem('language-missing') }),
});
export type Contact = z.infer<typeof contactSchema>;

/** Fewest and most digits of a telephone number (ITU-T E.164 allows 15 at most). */
const phoneDigits = { fewest: 7, most: 15 } as const;

/** Whether a number looks like one. A number that does not is warned about, never refused. */
export function looksLikePhone(phone: string): boolean {
  const digits = phone.replaceAll(/\D/gu, '').length;
  return digits >= phoneDigits.fewest && digits <= phoneDigits.most && !/\p{L}/u.test(phone);
}
