import type { Connection } from './database/connect.ts';

/**
 * One transaction. `run` resolves only after the commit is durable, and nothing is kept
 * when `work` throws. A port, so that commits can be grouped later.
 */
export interface UnitOfWork {
  readonly run: <Outcome>(work: (transaction: Connection) => Promise<Outcome>) => Promise<Outcome>;
}

/** One transaction each. */
export function createUnitOfWork(database: Connection): UnitOfWork {
  return { run: (work) => database.transaction().execute(work) };
}
