import { contactProblems, isWaiting } from '../../consultation/index.ts';
import type { Contact } from '../../consultation/index.ts';
import { readAnswer, wishQuestion } from '../../questions/index.ts';
import { refuse, refuseField, succeed } from '../outcome.ts';
import { parts } from '../requests/parts.ts';
import { toE164 } from '../requests/phone-number.ts';
import { urgentSigns } from '../requests/urgency.ts';
import { waitingOrder } from '../requests/waiting-order.ts';
import { actOnRequest } from './act-on-request.ts';
import type { Acting } from './act-on-request.ts';
import type { Desk } from './desk-context.ts';
import { deskParts } from './desk-parts.ts';
import { currentAnswers, currentContact, openRequest } from './opened-request.ts';
import type { OpenedRequest } from './opened-request.ts';
import { addPart, replacePart } from './part-lists.ts';
import { appendEvent } from './request-events.ts';
import { changeRequest } from './requests-of-desk.ts';

/** What staff learned about one answer. */
export interface AnswerCorrection {
  readonly version: number;
  readonly question: string;
  readonly options: readonly string[];
}

/**
 * Records a corrected answer beside the one that was given, which stays. A question that was
 * not asked may be answered this way too. A sign makes the request urgent for good; a new one
 * moves it to the front while nobody has contacted the person.
 */
export async function correctAnswer(desk: Desk, acting: Acting, correction: AnswerCorrection) {
  const { vault } = desk;
  const { requestId, accountId } = acting;
  const opened = await openRequest(desk, requestId);
  if (!opened) return refuse('not-found');
  if (!opened.definition) return refuse('unknown-version');
  const { questions } = opened.definition.questionnaire;
  const question = questions.find(({ id }) => id === correction.question);
  if (!question) return refuseField('unknown-question', 'question', 'unknown-question');
  const { options } = correction;
  const given = question.kind === 'one' && options.length === 1 ? options[0] : options;
  const read = readAnswer(question, given);
  if (!read.ok) return refuseField('answers-invalid', question.id, read.problem);

  const before = currentAnswers(opened);
  const held = Object.hasOwn(before, question.id) ? [before[question.id] ?? []].flat() : null;
  const to = [...read.options];
  const signs = urgentSigns(opened.definition, { ...before, [question.id]: given });
  const change = signs.length > 0 ? toUrgent(opened, signs) : {};
  const line = {
    ...opened.listLine,
    ...(question.id === wishQuestion && { goals: to }),
    levelReasons: [...new Set([...opened.listLine.levelReasons, ...signs])],
  };
  return actOnRequest(desk, acting, async (transaction, at) => {
    const changed = await changeRequest(transaction, requestId, correction.version, at, change);
    if (!changed.ok) return changed;
    const access = { database: transaction, vault };
    const { dataKey } = opened;
    const value = { question: question.id, from: held, to };
    const sequence = await addPart(access, dataKey, requestId, deskParts.answerCorrection, value);
    await replacePart(access, dataKey, requestId, parts.listLine, line);
    const event = { kind: 'answer-corrected', part_sequence: sequence } as const;
    await appendEvent(transaction, requestId, { accountId, at }, event);
    return succeed({ action: 'request-corrected', detail: { parts: ['answer'] } } as const);
  });
}

function toUrgent({ row, listLine }: OpenedRequest, signs: readonly string[]) {
  const isNew = signs.some((sign) => !listLine.levelReasons.includes(sign));
  const callFirst = isNew && isWaiting(row.state);
  return {
    urgent: 1,
    ...(callFirst && { waiting_order: waitingOrder(true, row.received_at) }),
  } as const;
}

/** Records corrected contact details beside those that were sent, which stay. */
export async function correctContact(
  desk: Desk,
  acting: Acting,
  { version, contact }: { readonly version: number; readonly contact: Contact },
) {
  const { vault } = desk;
  const { requestId, accountId } = acting;
  const opened = await openRequest(desk, requestId);
  if (!opened) return refuse('not-found');
  const { consents } = opened.consents;
  const faults = contactProblems({ contact, consents });
  if (faults.length > 0) {
    const fields = faults.map(({ path, problem }) => ({ field: path.join('.'), code: problem }));
    return refuse('malformed', { fields });
  }
  const from = currentContact(opened).contact;
  const phoneE164 = contact.phone === undefined ? null : toE164(contact.phone);
  return actOnRequest(desk, acting, async (transaction, at) => {
    const change = { language: contact.language };
    const changed = await changeRequest(transaction, requestId, version, at, change);
    if (!changed.ok) return changed;
    const access = { database: transaction, vault };
    const { dataKey, listLine } = opened;
    const value = { from, to: contact, phoneE164 };
    const sequence = await addPart(access, dataKey, requestId, deskParts.contactCorrection, value);
    const line = { ...listLine, name: contact.name };
    await replacePart(access, dataKey, requestId, parts.listLine, line);
    const event = { kind: 'contact-corrected', part_sequence: sequence } as const;
    await appendEvent(transaction, requestId, { accountId, at }, event);
    return succeed({ action: 'request-corrected', detail: { parts: ['contact'] } } as const);
  });
}
