import { BaseSequencer } from 'vitest/node';
import type { TestSpecification } from 'vitest/node';

/** Test files that decide many runs, the slowest last. */
const slowFiles = ['time-reason-ends', 'clearable-facts', 'fewest-answers'];

function slownessOf({ moduleId }: TestSpecification): number {
  return slowFiles.findIndex((name) => moduleId.includes(name));
}

/**
 * Quick test files first: the first test that fails is enough, and most mutants fail a quick
 * one. Left to itself, the runner starts with what takes longest.
 */
export class QuickFilesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((one, other) => slownessOf(one) - slownessOf(other));
  }
}
