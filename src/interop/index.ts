export { assessLine, lineError, longestLine } from './assess-line.ts';
export { canonicalJson } from './canonical-json.ts';
export { drawFrozenRuns, frozenRunSchema } from './frozen-runs.ts';
export type { FrozenRun } from './frozen-runs.ts';
export { drawRun, seededNumbers } from './sample-runs.ts';
