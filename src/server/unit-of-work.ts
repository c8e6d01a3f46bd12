import type { Connection } from './database/connect.ts';
import { isDiskFailure } from './storage-failure.ts';

/**
 * One transaction. `run` resolves only after the commit is durable, and nothing is kept
 * when `work` throws. A port, so that commits can be grouped later.
 */
export interface UnitOfWork {
  readonly run: <Outcome>(work: (transaction: Connection) => Promise<Outcome>) => Promise<Outcome>;
}

/** The disk failed earlier: nothing is acknowledged any more until the server is started again. */
export class DurabilityLost extends Error {
  override readonly name = 'DurabilityLost';
}

/**
 * One transaction each. After a failed write of the disk nothing is committed any more: the
 * system may have thrown the failed pages away, so a later success would prove nothing.
 */
export function createUnitOfWork(database: Connection): UnitOfWork {
  let diskFailed = false;
  return {
    async run(work) {
      if (diskFailed) throw new DurabilityLost();
      try {
        return await database.transaction().execute(work);
      } catch (error) {
        diskFailed ||= isDiskFailure(error);
        throw error;
      }
    },
  };
}
