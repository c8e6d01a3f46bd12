import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod/mini';
import type { PracticeVersion } from '../../src/consultation/index.ts';
import { readReleases } from '../../src/server/definitions/release-files.ts';
import { createDefinitionStore } from '../../src/server/definitions/release-store.ts';
import { drawRequests } from './draw-requests.ts';

/** A batch to draw: number of its first request, and how many. */
export interface DrawnBatch {
  readonly from: number;
  readonly count: number;
}

const practices = z.parse(z.custom<readonly PracticeVersion[]>(), workerData);
const batchSchema = z.custom<DrawnBatch>();
const store = createDefinitionStore();
const definitions = readReleases().flatMap(
  ({ definition }) => store.byVersion(definition.version) ?? [],
);

parentPort?.on('message', (message) => {
  const { from, count } = z.parse(batchSchema, message);
  const current = store.current();
  parentPort?.postMessage(drawRequests(from, count, { definitions, current, practices }));
});
