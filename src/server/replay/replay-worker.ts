import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import type { Definition, PracticeFacts } from '../../rules/index.ts';
import type { KeySource } from '../config.ts';
import { openVault } from '../start/open-vault.ts';
import { prepareDecision } from './prepared-decision.ts';
import { openReplay } from './replay-rows.ts';
import type { RowRange } from './replay-rows.ts';

/** What a thread needs to replay parts of a database. */
export interface ReplayJob {
  readonly file: string;
  readonly key: KeySource;
  readonly keyCheck: string;
  readonly definition: Definition;
  readonly practices: ReadonlyMap<number, PracticeFacts>;
  /** Of this many requests one is opened whole, and decided with `assess` as well. */
  readonly checkedOneOf: number;
}

/** Both come from the thread that started this one, and so with their types. */
const jobSchema = z.custom<ReplayJob>();
const rangeSchema = z.custom<RowRange>();

const { file, key, keyCheck, definition, practices, checkedOneOf } = z.parse(jobSchema, workerData);
const decide = prepareDecision(definition);
const vault = openVault(key, keyCheck);
const replay = openReplay(file, { definition, decide, practices, vault, checkedOneOf });
parentPort?.on('message', (message) => {
  parentPort?.postMessage(replay.replayRange(z.parse(rangeSchema, message)));
});
