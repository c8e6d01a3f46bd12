import { requiredConsents } from './consents.ts';
import type { Contact, FieldProblem } from './contact.ts';

interface FieldFault {
  readonly path: string[];
  readonly problem: FieldProblem;
}

/** Rules between fields: a way to be reached, and what the chosen way needs. */
export function contactProblems(submission: {
  readonly contact: Contact;
  readonly consents: readonly { readonly id: string; readonly given: boolean }[];
}): FieldFault[] {
  const { contact, consents } = submission;
  const given = (id: string) => consents.some((consent) => consent.id === id && consent.given);
  const faults: FieldFault[] = [];
  const fault = (problem: FieldProblem, ...path: string[]) => faults.push({ path, problem });

  if (!contact.email && !contact.phone) fault('email-or-phone-missing', 'contact', 'email');
  if (contact.contactBy === 'email' && !contact.email) {
    fault('contact-by-needs-email', 'contact', 'email');
  }
  if (contact.contactBy !== 'email' && !contact.phone) {
    fault('contact-by-needs-phone', 'contact', 'phone');
  }
  if (contact.contactBy === 'text' && !given('consent-text')) {
    fault('contact-by-needs-text-consent', 'consents', 'consent-text');
  }
  if (contact.phone && contact.voicemailOk === undefined) {
    fault('voicemail-missing', 'contact', 'voicemailOk');
  }
  for (const id of requiredConsents) if (!given(id)) fault('consent-missing', 'consents', id);
  return faults;
}
