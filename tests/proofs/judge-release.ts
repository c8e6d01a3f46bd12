import type { Definition } from '../../src/rules/index.ts';
import { verdictOf } from '../../src/server/definitions/release-verdict.ts';
import type { ReleaseVerdict } from '../../src/server/definitions/release-verdict.ts';
import { compareDefinitions } from './compare-definitions.ts';

/**
 * How a definition stands to the one that was released before it, over every run.
 * @throws Error when the solver gives up
 */
export async function judgeRelease(
  before: Definition,
  { version, contentHash, ...catalogues }: Definition,
): Promise<ReleaseVerdict> {
  const differences = await compareDefinitions(before, catalogues);
  const comparedWith = { version: before.version, contentHash: before.contentHash };
  return { version, contentHash, comparedWith, verdict: verdictOf(differences), differences };
}
