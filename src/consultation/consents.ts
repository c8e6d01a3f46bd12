import * as z from 'zod/mini';
import { languages } from './contact.ts';

export const consentIds = ['consent-contact', 'consent-health-answers', 'consent-text'] as const;
export type ConsentId = (typeof consentIds)[number];

/** Without these no request is possible. */
export const requiredConsents = [
  'consent-contact',
  'consent-health-answers',
] as const satisfies ConsentId[];

/** One consent as it was given: which text, in which language, when, and whether. */
export const consentSchema = z.strictObject({
  id: z.enum(consentIds),
  given: z.boolean(),
  language: z.enum(languages),
  /** When the box was last changed on the person's device, ISO instant in UTC. */
  at: z.iso.datetime(),
});
export type Consent = z.infer<typeof consentSchema>;
