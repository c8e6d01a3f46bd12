import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as z from 'zod/mini';
import { canonicalJson, frozenRunSchema } from '../../interop/index.ts';
import type { FrozenRun } from '../../interop/index.ts';
import { completeDecision } from '../../rules/index.ts';
import type { Definition, StoredDecision } from '../../rules/index.ts';
import type { DefinitionContent } from '../../text/definition-content.ts';
import { contentHashOf } from './content-hash.ts';
import { releaseVerdictSchema } from './release-verdict.ts';
import type { ReleaseVerdict } from './release-verdict.ts';

/** Where releases are kept: one folder a version, never changed once it is released. */
const releasesFolder = fileURLToPath(new URL('../../rules/releases', import.meta.url));

/** The content of a definition as it was frozen, to which the hash belongs. */
type StoredContent = Omit<DefinitionContent, 'decision'> & { readonly decision: StoredDecision };

/** A released definition: what decides, the whole content and when it was released. */
export interface Release {
  readonly definition: Definition;
  readonly content: StoredContent;
  readonly consentsVersion: string;
  readonly releasedOn: string;
  /** How it stands to the release before it; none for the first. */
  readonly verdict: ReleaseVerdict | undefined;
}

const releaseSchema = z.object({
  version: z.string(),
  contentHash: z.string(),
  consentsVersion: z.string(),
  releasedOn: z.iso.date(),
  content: z.custom<StoredContent>(
    (content: unknown) =>
      typeof content === 'object' && content !== null && 'questionnaire' in content,
  ),
});

/**
 * Every release, oldest first.
 * @throws Error when one was changed, or lacks its comparison with the one before it
 */
export function readReleases(folder = releasesFolder): Release[] {
  if (!existsSync(folder)) return [];
  const releases = readdirSync(folder)
    .toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }))
    .map((version) => readRelease(`${folder}/${version}`));
  for (const [place, release] of releases.entries()) checkVerdict(release, releases[place - 1]);
  return releases;
}

/** A verdict that speaks of other definitions would let any change through. */
function checkVerdict({ definition, verdict }: Release, before: Release | undefined): void {
  const { version, contentHash } = definition;
  const comparedWith = before && {
    version: before.definition.version,
    contentHash: before.definition.contentHash,
  };
  const expected = comparedWith && { version, contentHash, comparedWith };
  const found = verdict && {
    version: verdict.version,
    contentHash: verdict.contentHash,
    comparedWith: verdict.comparedWith,
  };
  if (canonicalJson(found) !== canonicalJson(expected)) {
    throw new Error(`the release ${version} is not compared with the one before it`);
  }
}

/**
 * Reads one release.
 * @throws Error when its content is not what its hash says: a release never changes
 */
function readRelease(folder: string): Release {
  const file = `${folder}/definition.json`;
  const { version, contentHash, consentsVersion, releasedOn, content } = z.parse(
    releaseSchema,
    JSON.parse(readFileSync(file, 'utf8')),
  );
  if (contentHashOf(content) !== contentHash) {
    throw new Error(`the released definition ${version} has been changed after its release`);
  }
  const { questionnaire, decision } = content;
  return {
    definition: { version, contentHash, questionnaire, decision: completeDecision(decision) },
    content,
    consentsVersion,
    releasedOn,
    verdict: readVerdict(`${folder}/verdict.json`),
  };
}

function readVerdict(file: string): ReleaseVerdict | undefined {
  if (!existsSync(file)) return undefined;
  return z.parse(releaseVerdictSchema, JSON.parse(readFileSync(file, 'utf8')));
}

/**
 * Keeps a release with its runs and its verdict.
 * @throws Error where a release of this version is kept already
 */
export function writeRelease(
  { definition, content, consentsVersion, releasedOn, verdict }: Release,
  runs: readonly FrozenRun[],
  folder = releasesFolder,
): void {
  const { version, contentHash } = definition;
  const stored = { version, contentHash, consentsVersion, releasedOn, content };
  mkdirSync(folder, { recursive: true });
  mkdirSync(`${folder}/${version}`);
  writeFileSync(
    `${folder}/${version}/definition.json`,
    `${JSON.stringify(stored, undefined, 1)}\n`,
  );
  writeFileSync(
    `${folder}/${version}/runs.json`,
    `[\n${runs.map((run) => JSON.stringify(run)).join(',\n')}\n]\n`,
  );
  if (!verdict) return;
  writeFileSync(`${folder}/${version}/verdict.json`, `${JSON.stringify(verdict, undefined, 1)}\n`);
}

/** The runs that were frozen with a release. */
export function readFrozenRuns(version: string, folder = releasesFolder): FrozenRun[] {
  return z.parse(
    z.array(frozenRunSchema),
    JSON.parse(readFileSync(`${folder}/${version}/runs.json`, 'utf8')),
  );
}
