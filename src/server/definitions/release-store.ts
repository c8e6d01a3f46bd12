import type { DefinitionStore, ServedDefinition } from './definition-store.ts';
import { readReleases } from './release-files.ts';
import { loadCurrentDefinition } from './working-definition.ts';

/**
 * Every released definition, and the one that the sources have now.
 * @throws Error when a release was changed or cannot be read
 */
export function createDefinitionStore(): DefinitionStore {
  const releases = readReleases();
  const { definition, content, consentsVersion, draft, verdict } = loadCurrentDefinition(releases);
  const { wording } = content;
  const current: ServedDefinition = { ...definition, consentsVersion, wording, draft, verdict };
  const known = new Map<string, ServedDefinition>(
    releases.map((release) => [
      release.definition.version,
      {
        ...release.definition,
        consentsVersion: release.consentsVersion,
        wording: release.content.wording,
        draft: false,
        verdict: release.verdict,
      },
    ]),
  );
  known.set(current.version, current);
  return { current: () => current, byVersion: (version) => known.get(version) };
}
