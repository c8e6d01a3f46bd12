import type { SessionReader } from '../access/session-reader.ts';
import { noSessions } from '../access/session-reader.ts';
import type { Clock } from '../clock.ts';
import type { Connection } from '../database/connect.ts';
import type { AppSettings } from '../dependencies.ts';

/** The sessions of the staff's accounts. */
export function createSessionReader(_from: {
  readonly database: Connection;
  readonly clock: Clock;
  readonly settings: AppSettings;
}): SessionReader {
  return noSessions;
}
