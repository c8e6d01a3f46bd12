import type { Outcome } from '../api/failure.ts';

/** Does something to people, says what failed, and reads the lists again. */
export type DoToPeople = <Value>(what: () => Promise<Outcome<Value>>) => Promise<Value | undefined>;
