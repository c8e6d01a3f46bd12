import { transitions } from '../../consultation/index.ts';
import type { Contact } from '../../consultation/index.ts';
import type { RequestPage } from '../../consultation/staff-api.ts';
import { wishQuestion } from '../../questions/index.ts';
import type { Result } from '../../rules/index.ts';
import { readNames } from '../accounts/account-repository.ts';
import { recordView } from '../audit/record-view.ts';
import { refuse, succeed } from '../outcome.ts';
import type { Outcome } from '../outcome.ts';
import { isCallFirst } from '../requests/waiting-order.ts';
import { findSignOff } from '../sign-off/sign-off-repository.ts';
import { listAskedQuestions } from './asked-questions.ts';
import { redecide, toCurrent, toShownDecision } from './decided.ts';
import type { Desk } from './desk-context.ts';
import { currentAnswers, currentContact, openRequest } from './opened-request.ts';
import type { OpenedRequest } from './opened-request.ts';
import { flagsOf } from './requests-of-desk.ts';
import { toNotes, toTimeline } from './timeline.ts';
import { toPerson } from './worklist.ts';

/** Everything that the front desk sees of one request. It is recorded who looked. */
export async function viewRequest(
  desk: Desk,
  accountId: string,
  id: string,
): Promise<Outcome<RequestPage>> {
  const page = await readRequestPage(desk, id);
  if (page.ok) await recordView(desk, accountId, 'request-viewed', id);
  return page;
}

/** The same, as the answer to an action. Foreign, missing and erased ids are all alike. */
export async function readRequestPage(desk: Desk, id: string): Promise<Outcome<RequestPage>> {
  const opened = await openRequest(desk, id);
  return opened ? succeed(await toPage(desk, opened)) : refuse('not-found');
}

async function toPage(desk: Desk, opened: OpenedRequest): Promise<RequestPage> {
  const { row, result, answers, consents, events, contactCorrections } = opened;
  const people = [...events.map(({ actor }) => actor), ...(row.assignee ? [row.assignee] : [])];
  const names = await readNames(desk.database, people);
  const { contact, phoneE164 } = currentContact(opened);
  const corrected = redecide(opened);
  const latest = corrected?.kind === 'decided' ? corrected.decided.result : result.named;
  return {
    id: row.id,
    code: row.code,
    version: row.version,
    state: row.state,
    closeReason: row.close_reason,
    canMoveTo: [...transitions[row.state]],
    level: row.level,
    flags: flagsOf(row),
    callFirst: isCallFirst(row.waiting_order),
    receivedAt: row.received_at,
    answeredOn: answers.answeredOn,
    assignee: row.assignee === null ? null : toPerson(row.assignee, names),
    attempts: row.attempts,
    callBackAt: row.call_back_at,
    brief: toBrief(latest, contact, currentAnswers(opened)[wishQuestion]),
    contact,
    phoneToDial: phoneE164,
    originalContact: contactCorrections.length > 0 ? opened.sentContact.contact : null,
    consents: consents.consents,
    questions: listAskedQuestions(opened, names),
    shown: toShownDecision(opened),
    current: toCurrent(opened, desk.definitions.byVersion(row.definition_current)),
    corrected,
    versions: {
      contract: row.contract_version,
      definition: row.definition_version,
      practice: row.practice_version,
      consents: row.consents_version,
    },
    signOff: await signOffOf(desk, result.named),
    notes: toNotes(opened, names),
    timeline: toTimeline(opened, names),
  };
}

/** Of the definition that the person saw; it is looked up here and never a part of a result. */
async function signOffOf(
  { database }: Desk,
  { provenance }: Result,
): Promise<RequestPage['signOff']> {
  const signed = await findSignOff(database, provenance.contentHash);
  return signed ? { by: signed.by, at: signed.at } : null;
}

function toBrief(
  { levelReasons, options, callChecklist }: Result,
  contact: Contact,
  goals: string | readonly string[] | undefined,
): RequestPage['brief'] {
  const reasons = options ? [...options['medical-grade'].reasons, ...options.topical.reasons] : [];
  const holding = reasons.filter(({ effect }) => effect === 'review' || effect === 'not-now');
  return {
    about: [goals ?? []].flat(),
    heldBack: [...new Set([...levelReasons, ...holding].map(({ id }) => id))],
    confirm: callChecklist.map(({ id }) => id),
    mayLeaveMessage: mayLeaveMessage(contact),
    language: contact.language,
  };
}

/** Only with a phone, and only where the person said so. */
export function mayLeaveMessage({ phone, voicemailOk }: Contact): boolean {
  return phone !== undefined && voicemailOk === true;
}
