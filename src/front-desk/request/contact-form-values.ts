import * as z from 'zod/mini';
import { contactProblems, contactSchema, fieldProblems } from '../../consultation/index.ts';
import type { Consent, Contact, ContactWay, FieldProblem } from '../../consultation/index.ts';

/** A contact as a form holds it: what is empty is an empty string. */
export interface ContactValues extends Omit<Contact, 'email' | 'phone' | 'note' | 'voicemailOk'> {
  readonly email: string;
  readonly phone: string;
  readonly note: string;
  readonly voicemail: 'yes' | 'no' | '';
  readonly contactBy: ContactWay;
}

/** Fills the form. */
export function valuesOf(contact: Contact): ContactValues {
  const { email, phone, note, voicemailOk, ...rest } = contact;
  return {
    ...rest,
    email: email ?? '',
    phone: phone ?? '',
    note: note ?? '',
    voicemail: voicemailOk === undefined ? '' : voicemailOk ? 'yes' : 'no',
  };
}

/** Reads the form: fields that are empty are left out. */
export function contactOf(values: ContactValues): Contact {
  const { email, phone, note, voicemail, ...rest } = values;
  return {
    ...rest,
    name: values.name.trim(),
    ...(email.trim() && { email: email.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
    ...(note.trim() && { note }),
    ...(phone.trim() && voicemail !== '' && { voicemailOk: voicemail === 'yes' }),
  };
}

/** What is wrong with a contact, by field; the same rules as when it was sent. */
export function contactFaults(
  contact: Contact,
  consents: readonly Consent[],
): ReadonlyMap<string, FieldProblem> {
  const faults = new Map<string, FieldProblem>();
  const read = z.safeParse(contactSchema, contact);
  for (const { path, message } of read.error?.issues ?? []) {
    const problem = fieldProblems.find((known) => known === message);
    if (problem) faults.set(String(path[0]), problem);
  }
  for (const { path, problem } of contactProblems({ contact, consents })) {
    const field = path[0] === 'contact' ? path[1] : 'contactBy';
    if (field && problem !== 'consent-missing' && !faults.has(field)) faults.set(field, problem);
  }
  return faults;
}
