import type { Contact } from '../../consultation/index.ts';
import { readPracticeVersion } from '../practice-versions.ts';
import { parts } from '../requests/parts.ts';
import { readDataKey, readPart, readParts } from '../requests/sealed-parts.ts';
import type { Desk } from './desk-context.ts';
import { deskParts } from './desk-parts.ts';
import { listEvents } from './request-events.ts';
import { findRequest } from './requests-of-desk.ts';

/**
 * A request with every part of it opened, and what it was decided with.
 * @returns nothing when there is no such request, or no longer
 */
export async function openRequest({ database, vault, definitions }: Desk, id: string) {
  const row = await findRequest(database, id);
  const dataKey = row && (await readDataKey({ database, vault }, id));
  if (!dataKey) return undefined;
  const access = { database, vault };
  const [sentContact, answers, result, listLine, consents] = await Promise.all([
    readPart(access, dataKey, id, parts.contact),
    readPart(access, dataKey, id, parts.answers),
    readPart(access, dataKey, id, parts.result),
    readPart(access, dataKey, id, parts.listLine),
    readPart(access, dataKey, id, parts.consents),
  ]);
  if (!sentContact || !answers || !result || !listLine || !consents) {
    throw new Error('a part of a request is missing');
  }
  const practice = await readPracticeVersion(database, row.practice_version);
  return {
    row,
    dataKey,
    sentContact,
    answers,
    result,
    listLine,
    consents,
    notes: await readParts(access, dataKey, id, deskParts.note),
    answerCorrections: await readParts(access, dataKey, id, deskParts.answerCorrection),
    contactCorrections: await readParts(access, dataKey, id, deskParts.contactCorrection),
    events: await listEvents(database, id),
    definition: definitions.byVersion(row.definition_version),
    practice,
  };
}

export type OpenedRequest = NonNullable<Awaited<ReturnType<typeof openRequest>>>;

/** Whom to contact as it holds now, and as machines dial it. */
export function currentContact(opened: OpenedRequest): {
  readonly contact: Contact;
  readonly phoneE164: string | null;
} {
  const latest = opened.contactCorrections.at(-1)?.value;
  if (!latest) return opened.sentContact;
  return { contact: latest.to, phoneE164: latest.phoneE164 };
}

/** The answers as they hold now: as given, with what was corrected since. */
export function currentAnswers(opened: OpenedRequest): Record<string, string | readonly string[]> {
  const answers: Record<string, string | readonly string[]> = { ...opened.answers.answers };
  const questions = opened.definition?.questionnaire.questions ?? [];
  for (const { value } of opened.answerCorrections) {
    const question = questions.find(({ id }) => id === value.question);
    const [only] = value.to;
    if (question?.kind === 'many') answers[value.question] = value.to;
    else if (only !== undefined) answers[value.question] = only;
  }
  return answers;
}
