import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import type { UnitOfWork } from '../unit-of-work.ts';
import type { Vault } from '../vault/vault.ts';

/**
 * The one-time address at which the first owner makes an account, renewed at each start
 * until it is used.
 * @param origin what the pages are served from, without a slash at its end
 * @returns nothing once there is an owner
 */
export async function ownerLink(_where: {
  readonly database: Connection;
  readonly unitOfWork: UnitOfWork;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly origin: string;
}): Promise<string | undefined> {
  return undefined;
}
