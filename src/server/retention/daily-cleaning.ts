import { pruneAttempts } from '../accounts/attempts.ts';
import { pruneKnownAddresses } from '../accounts/known-addresses.ts';
import { pruneLinks } from '../accounts/link-repository.ts';
import { pruneSessions } from '../accounts/staff-session.ts';
import type { AppDependencies } from '../dependencies.ts';
import { forgetOnDisk } from '../desk/erase-request.ts';
import { removeOldCopies } from './old-copies.ts';
import { runRetention } from './retention.ts';

const millisecondsPerDay = 86_400_000;
/** How often it is looked whether a day has passed: a machine may sleep. */
const lookEveryMilliseconds = 3_600_000;

type Cleaned = Pick<AppDependencies, 'database' | 'unitOfWork' | 'vault' | 'clock' | 'logger'>;

/**
 * Erases once a day, from the start on, what was kept for long enough, and removes sessions,
 * links, counted attempts and copies from before a migration that are over.
 * @returns stops it
 */
export function startDailyCleaning(cleaned: Cleaned): () => void {
  let last = Number.NEGATIVE_INFINITY;
  let running = false;
  const look = async (): Promise<void> => {
    const now = cleaned.clock.now().getTime();
    if (running || now - last < millisecondsPerDay) return;
    running = true;
    try {
      await cleanOnce(cleaned);
      last = now;
    } catch (error) {
      cleaned.logger.error({ err: error }, 'failed');
    } finally {
      running = false;
    }
  };
  void look();
  const timer = setInterval(() => void look(), lookEveryMilliseconds);
  timer.unref();
  return () => clearInterval(timer);
}

/** Does at once what is due. */
export async function cleanOnce(cleaned: Omit<Cleaned, 'logger'>): Promise<void> {
  const { database, clock } = cleaned;
  await runRetention(cleaned, 'system');
  const now = clock.now();
  await pruneSessions(database, now);
  await pruneLinks(database, now);
  await pruneAttempts(database, now);
  await pruneKnownAddresses(database, now);
  await removeOldCopies(cleaned);
  // Once more, for what was erased while a backup was reading and kept the log from being emptied.
  await forgetOnDisk(database);
}
