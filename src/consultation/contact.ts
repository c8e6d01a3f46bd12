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

const controlCharacters = /[\p{Cc}\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const controlCharactersButLineBreaks =
  /[\p{Cs}\u2028\u2029\u202A-\u202E\u2066-\u2069]|(?![\n\r\t])\p{Cc}/u;
const emailShape = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;

const oneLine = (limit: number, tooLong: FieldProblem) =>
  z
    .string()
    .check(z.refine((text) => countCharacters(text) <= limit, { error: problem(tooLong) }))
    .check(
      z.refine((text) => !controlCharacters.test(text), { error: problem('control-characters') }),
    );

const nameSchema = oneLine(requestLimits.name, 'name-too-long').check(
  z.refine((text) => text.trim().length > 0, { error: problem('name-missing') }),
);

const emailSchema = oneLine(requestLimits.email, 'email-too-long').check(
  z.refine((text) => emailShape.test(text), { error: problem('email-malformed') }),
);

const phoneSchema = oneLine(requestLimits.phone, 'phone-too-long');

const noteSchema = z
  .string()
  .check(
    z.refine((text) => countCharacters(text) <= requestLimits.note, {
      error: problem('note-too-long'),
    }),
  )
  .check(
    z.refine((text) => !controlCharactersButLineBreaks.test(text), {
      error: problem('control-characters'),
    }),
  );

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
