import type { SignOffPage } from '../../consultation/staff-api.ts';
import { confirmationParts, listToConfirm } from '../../rules/index.ts';
import type { ConfirmationPart } from '../../rules/index.ts';
import { findAccount } from '../accounts/account-repository.ts';
import { appendAudit } from '../audit/append-audit.ts';
import type { AppDependencies } from '../dependencies.ts';
import { refuse, succeed } from '../outcome.ts';
import type { Outcome, Refusal } from '../outcome.ts';
import { findSignOff, insertSignOff, listOtherSignOffs } from './sign-off-repository.ts';
import { wordsToConfirm } from './words-to-confirm.ts';

type Signing = Pick<AppDependencies, 'database' | 'unitOfWork' | 'vault' | 'clock' | 'definitions'>;

interface Signature {
  readonly contentHash: string;
  readonly read: readonly ConfirmationPart[];
  readonly comment: string;
}

/** The definition in force, whether it is signed, and what is to be read before signing. */
export async function readSignOffPage({
  database,
  definitions,
}: Pick<Signing, 'database' | 'definitions'>): Promise<SignOffPage> {
  const { version, contentHash, draft, wording } = definitions.current();
  const lists = listToConfirm();
  return {
    definition: version,
    contentHash,
    draft,
    signed: (await findSignOff(database, contentHash)) ?? null,
    parts: confirmationParts.map((id) => ({
      id,
      statements: lists[id].map((statement) => wordsToConfirm(statement, wording)),
    })),
    others: await listOtherSignOffs(database, contentHash),
  };
}

/**
 * Signs the definition in force, once and for good.
 * @param accountId who signs, a clinician; the account's name is kept as it is today
 * @param signature the hash that was in front of them, what they have read, and their comment
 */
export async function signRules(
  signing: Signing,
  accountId: string,
  { contentHash, read, comment }: Signature,
): Promise<Outcome<SignOffPage>> {
  const { unitOfWork, vault, clock, definitions } = signing;
  const current = definitions.current();
  if (contentHash !== current.contentHash) return refuse('other-definition');
  const unread = confirmationParts.filter((part) => !read.includes(part));
  if (unread.length > 0) {
    return refuse('malformed', { fields: unread.map((field) => ({ field, code: 'not-read' })) });
  }
  const at = clock.now();
  const refusal = await unitOfWork.run(async (transaction): Promise<Refusal | undefined> => {
    const signer = await findAccount(transaction, accountId);
    if (signer?.role !== 'clinician') return refuse('not-allowed');
    const isFirst = await insertSignOff(transaction, {
      content_hash: contentHash,
      definition_version: current.version,
      signed_at: at.toISOString(),
      signed_by: accountId,
      signed_name: signer.name,
      comment: comment.trim(),
    });
    if (!isFirst) return refuse('already-signed');
    await appendAudit(transaction, vault, {
      at,
      actor: { account: accountId },
      action: 'rules-signed',
      subject: contentHash,
      detail: { definition: current.version },
    });
    return undefined;
  });
  return refusal ?? succeed(await readSignOffPage(signing));
}
