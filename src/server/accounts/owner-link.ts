import { appendAudit } from '../audit/append-audit.ts';
import type { Connection } from '../database/connect.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import { countOwners } from './account-repository.ts';
import { insertLink } from './link-repository.ts';
import type { LinkMaker } from './link-repository.ts';

interface OwnerLinkFrom extends LinkMaker {
  readonly database: Connection;
  readonly unitOfWork: UnitOfWork;
}

/**
 * The one-time address at which the first owner makes an account, renewed at each start
 * until it is used.
 * @returns nothing once there is an owner
 */
export async function ownerLink(from: OwnerLinkFrom): Promise<string | undefined> {
  return (await countOwners(from.database)) > 0 ? undefined : makeLink(from, 'system');
}

/**
 * An owner's link whether or not there is an owner, for one who is lost. Used with the
 * address of an account, it gives that account a new password and no second factor. An
 * earlier owner's link stops working.
 */
export function makeOwnerLink(from: OwnerLinkFrom): Promise<string> {
  return makeLink(from, 'console');
}

async function makeLink(from: OwnerLinkFrom, actor: 'system' | 'console'): Promise<string> {
  const { unitOfWork, vault, clock } = from;
  return unitOfWork.run(async (transaction) => {
    await transaction.deleteFrom('staff_links').where('purpose', '=', 'owner').execute();
    const { id, link } = await insertLink(transaction, from, { purpose: 'owner', role: 'owner' });
    const entry = { at: clock.now(), actor, subject: id, detail: {} };
    await appendAudit(transaction, vault, { ...entry, action: 'owner-link-made' });
    return link;
  });
}
