import * as z from 'zod/mini';
import {
  consentIds,
  contactProblems,
  contactSchema,
  contactWays,
  fieldProblems,
} from '../../consultation/index.ts';
import type { Consent, Contact, FieldProblem, Language } from '../../consultation/index.ts';
import type { Draft, TypedContact } from '../draft/draft.ts';

/** The form as it is sent, or the first thing that is wrong with each field. */
export type ReadForm =
  | { readonly ok: true; readonly contact: Contact; readonly consents: readonly Consent[] }
  | { readonly ok: false; readonly problems: ReadonlyMap<string, FieldProblem> };

const yesOrNo: Readonly<Record<string, boolean>> = { yes: true, no: false };

/**
 * Reads what was typed into what is sent: fields that are empty are left out.
 * @param language of the page, which the request has until another one is chosen
 * @param now ISO instant for the boxes that nobody touched
 */
export function readForm(
  typed: TypedContact,
  given: Draft['consents'],
  language: Language,
  now: string,
): ReadForm {
  const candidate = toContact(typed, language);
  const consents = consentIds.map((id) => ({
    id,
    ...(given[id] ?? { given: false, language, at: now }),
  }));
  const read = z.safeParse(contactSchema, candidate);
  // The rules between fields look at a way to be reached; until it is chosen, any will do.
  const { contactBy = 'phone', existingPatient = false } = candidate;
  const contact: Contact = { ...candidate, contactBy, existingPatient, bestTimes: [], language };
  const between = contactProblems({ contact, consents });
  const problems = new Map<string, FieldProblem>();
  const note = (path: readonly PropertyKey[], message: string): void => {
    const problem = fieldProblems.find((known) => known === message);
    const field = String(path.at(-1));
    if (problem && !problems.has(field)) problems.set(field, problem);
  };
  for (const { path, message } of read.error?.issues ?? []) note(path, message);
  for (const { path, problem } of between) {
    // What the chosen way needs says nothing while none is chosen.
    if (candidate.contactBy !== undefined || !problem.startsWith('contact-by-needs'))
      note(path, problem);
  }
  if (read.success && problems.size === 0) return { ok: true, contact: read.data, consents };
  return { ok: false, problems };
}

function toContact(typed: TypedContact, language: Language) {
  const email = typed.email.trim();
  const phone = typed.phone.trim();
  const note = typed.note.trim();
  const voicemailOk = yesOrNo[typed.voicemailOk];
  return {
    name: typed.name.trim(),
    ...(email && { email }),
    ...(phone && { phone }),
    contactBy: contactWays.find((way) => way === typed.contactBy),
    ...(phone && voicemailOk !== undefined && { voicemailOk }),
    bestTimes: typed.bestTimes,
    existingPatient: yesOrNo[typed.existingPatient],
    ...(note && { note }),
    language: typed.language || language,
  };
}
