import type { Acknowledgement, Problem } from '../../consultation/index.ts';
import type { SessionState } from '../access/session-reader.ts';
import type { AppDependencies } from '../dependencies.ts';
import { mayBeServed, readInForce } from '../definitions/in-force.ts';
import { canSend, readCurrentPractice, readPracticeVersion } from '../practice-versions.ts';
import { createProblem, retryAfterSeconds } from '../problem-reply.ts';
import { decideSubmission } from './decide-submission.ts';
import { hashPayload, receiptFor, storedPayloadHash } from './payload-hash.ts';
import { readSubmission } from './read-submission.ts';
import { newCode } from './request-code.ts';
import { findReceived } from './requests-repository.ts';
import { storeRequest } from './store-request.ts';
import type { NewRequest } from './store-request.ts';
import { wasErased } from './tombstones.ts';

export type ReceivedOutcome =
  | { readonly ok: true; readonly acknowledgement: Acknowledgement }
  | {
      readonly ok: false;
      readonly problem: Problem;
      /** Seconds after which sending again makes sense. */
      readonly retryAfter?: number;
    };

/** Whether the sender may send something new, or in how many seconds. */
export type Admit = () => Promise<
  { readonly admitted: true } | { readonly admitted: false; readonly retryAfter: number }
>;

type Needed = Pick<
  AppDependencies,
  'database' | 'unitOfWork' | 'vault' | 'clock' | 'definitions' | 'signOffs'
>;

/** Tries for a code that is free. Two in a row are taken once in many thousand million. */
const codeAttempts = 5;

/**
 * Receives one send of a draft (reliability-and-security, "The protocol"). Any number of
 * sends of the same bytes is one request and the same acknowledgement, which comes only
 * after the commit.
 * @param id made by the page when the draft was started
 * @param bytes the body exactly as it was sent
 * @param session who is signed in at the browser that sends
 * @param admit asked only for what is new: a send that was received before costs nothing
 */
export async function receiveRequest(
  needed: Needed,
  id: string,
  bytes: Uint8Array,
  session: SessionState,
  admit: Admit = async () => ({ admitted: true }),
): Promise<ReceivedOutcome> {
  const payloadHash = hashPayload(bytes);
  const earlier = await findEarlier(needed, id, payloadHash);
  if (earlier) return earlier;
  const admission = await admit();
  if (!admission.admitted) {
    const { retryAfter } = admission;
    return { ok: false, problem: createProblem('too-many'), retryAfter };
  }

  const read = readSubmission(bytes);
  if (!read.ok) return read;
  const { submission } = read;
  if (session.kind !== 'none' && submission.sentFor === undefined)
    return refuse('sent-for-missing');

  const { database, vault, clock, unitOfWork } = needed;
  const receivedAt = clock.now();
  const practiceCurrent = await readCurrentPractice(database);
  if (!canSend(practiceCurrent)) return refuse('practice-not-confirmed');
  const definition = needed.definitions.byVersion(submission.versions.definition);
  // Its page asks nothing while it waits for a signature, so nobody was shown this.
  if (definition && !(await mayBeServed(needed, definition))) return refuse('unknown-version');
  const { definition: current } = await readInForce(needed);
  const decision = decideSubmission(submission, {
    definition,
    current,
    practiceNamed: await readPracticeVersion(database, submission.versions.practice),
    practiceCurrent,
    receivedAt,
  });
  if (!decision.ok) return decision;

  const stored = storedPayloadHash(vault, id, payloadHash);
  for (let attempt = 0; attempt < codeAttempts; attempt += 1) {
    const { decided } = decision;
    const request: NewRequest = {
      id,
      code: newCode(),
      payloadHash: stored,
      receivedAt,
      submission,
      decided,
    };
    if (await unitOfWork.run((transaction) => storeRequest(transaction, vault, request))) {
      return acknowledge(vault, id, payloadHash, request.code, receivedAt.toISOString());
    }
    // Another send of the same draft was faster, or the code was taken.
    const faster = await findEarlier(needed, id, payloadHash);
    if (faster) return faster;
  }
  return { ok: false, problem: createProblem('busy'), retryAfter: retryAfterSeconds };
}

/** The answer to a send of an id that was seen before: the same again, or why not. */
async function findEarlier(
  { database, vault }: Pick<Needed, 'database' | 'vault'>,
  id: string,
  payloadHash: string,
): Promise<ReceivedOutcome | undefined> {
  const found = await findReceived(database, id);
  if (!found) return (await wasErased(database, vault, id)) ? refuse('erased') : undefined;
  const { code, receivedAt } = found;
  if (found.payloadHash !== storedPayloadHash(vault, id, payloadHash)) {
    return { ok: false, problem: createProblem('already-received', { receivedAt }) };
  }
  return acknowledge(vault, id, payloadHash, code, receivedAt, true);
}

function acknowledge(
  vault: AppDependencies['vault'],
  id: string,
  payloadHash: string,
  code: string,
  receivedAt: string,
  replayed = false,
): ReceivedOutcome {
  const receipt = receiptFor(vault, id, payloadHash, receivedAt);
  const acknowledgement = { id, code, payloadHash, receivedAt, receipt };
  return {
    ok: true,
    acknowledgement: replayed ? { ...acknowledgement, replayed } : acknowledgement,
  };
}

function refuse(code: Problem['code']): ReceivedOutcome {
  return { ok: false, problem: createProblem(code) };
}
