import type { Submission } from '../../consultation/index.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { Connection } from '../database/connect.ts';
import type { StoredFlag } from '../database/tables/requests.ts';
import { addToOutbox } from '../outbox/add-to-outbox.ts';
import type { Vault } from '../vault/vault.ts';
import type { DecidedSubmission } from './decide-submission.ts';
import { outcomeOf } from './outcome.ts';
import { parts } from './parts.ts';
import { toE164 } from './phone-number.ts';
import { insertRequest, insertRequestKey } from './requests-repository.ts';
import { writePart } from './sealed-parts.ts';
import { waitingOrder } from './waiting-order.ts';

/** A request that is about to be stored. */
export interface NewRequest {
  readonly id: string;
  readonly code: string;
  readonly payloadHash: string;
  readonly receivedAt: Date;
  readonly submission: Submission;
  readonly decided: DecidedSubmission;
}

/**
 * Writes a request with its parts, its audit row and its outbox row.
 * @param transaction the one transaction that all of it belongs to
 * @returns false when the id or the code was there before, and nothing was written
 */
export async function storeRequest(
  transaction: Connection,
  vault: Vault,
  request: NewRequest,
): Promise<boolean> {
  if (!(await insertRequest(transaction, toRow(request)))) return false;
  const { id, submission, decided, receivedAt } = request;
  const { contact, answers, answeredOn, shown, consents, versions } = submission;
  const { named, current, decidedOn } = decided;
  const { dataKey, wrapped } = vault.createDataKey(id);
  await insertRequestKey(transaction, id, wrapped);

  const access = { database: transaction, vault };
  const phoneE164 = contact.phone === undefined ? null : toE164(contact.phone);
  const levelReasons = named.levelReasons.map((reason) => reason.id);
  const line = { name: contact.name, goals: [...decided.goals], levelReasons };
  const given = { version: versions.consents, consents };
  await writePart(access, dataKey, id, parts.contact, { contact, phoneE164 });
  const answered = { answers, answeredOn, decidedOn, outcome: outcomeOf(named) };
  await writePart(access, dataKey, id, parts.answers, answered);
  await writePart(access, dataKey, id, parts.result, { named, current, shown });
  await writePart(access, dataKey, id, parts.listLine, line);
  await writePart(access, dataKey, id, parts.consents, given);
  await addToOutbox(transaction, id, 'request-received', receivedAt);
  await appendAudit(transaction, vault, {
    at: receivedAt,
    actor: 'patient',
    action: 'request-received',
    subject: id,
    detail: { definition: versions.definition, practice: versions.practice },
  });
  return true;
}

function toRow({ id, code, payloadHash, receivedAt, submission, decided }: NewRequest) {
  const { versions, contact, sentFor } = submission;
  const { named, urgent, recheck, dateDoubt } = decided;
  const at = receivedAt.toISOString();
  return {
    id,
    code,
    payload_hash: payloadHash,
    received_at: at,
    state: 'new' as const,
    state_changed_at: at,
    version: 1,
    level: named.level,
    medical_grade_status: named.options?.['medical-grade'].status ?? null,
    topical_status: named.options?.topical.status ?? null,
    urgent: toFlag(urgent),
    recheck: toFlag(recheck),
    date_doubt: toFlag(dateDoubt),
    test: toFlag(sentFor === 'test'),
    assignee: null,
    language: contact.language,
    contract_version: versions.contract,
    definition_version: versions.definition,
    definition_current: decided.definitionCurrent,
    practice_version: versions.practice,
    practice_current: decided.practiceCurrent,
    consents_version: versions.consents,
    call_back_at: null,
    attempts: 0,
    waiting_order: waitingOrder(urgent, at),
  };
}

function toFlag(yes: boolean): StoredFlag {
  return yes ? 1 : 0;
}
