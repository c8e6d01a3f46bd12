import { drawFrozenRuns } from '../../interop/index.ts';
import type { FrozenRun } from '../../interop/index.ts';
import { checkDefinition } from '../../rules/index.ts';
import type { Definition, DefinitionFault } from '../../rules/index.ts';
import type { Release } from './release-files.ts';
import type { CurrentDefinition } from './working-definition.ts';

/** Year, month and number, without leading zeros, so that a version has one spelling. */
const versionShape = /^\d{4}\.(?:[1-9]|1[0-2])\.[1-9]\d*$/;

/** What a release keeps, or why the working definition cannot be released. */
export type Frozen =
  | { readonly ok: true; readonly release: Release; readonly runs: readonly FrozenRun[] }
  | { readonly ok: false; readonly kind: 'not-a-version' }
  | { readonly ok: false; readonly kind: 'nothing-changed'; readonly since: string }
  | { readonly ok: false; readonly kind: 'not-later'; readonly last: string }
  | { readonly ok: false; readonly kind: 'faulty'; readonly faults: readonly DefinitionFault[] };

/**
 * Freezes the working definition under a version: what it is, and runs with the results that
 * it must give for ever.
 * @param releases every release so far, oldest first
 * @param releasedOn ISO day
 * @param drawRuns draws the runs that are kept with it
 */
export function freezeDefinition(
  version: string,
  current: CurrentDefinition,
  releases: readonly Release[],
  releasedOn: string,
  drawRuns: (definition: Definition) => FrozenRun[] = drawFrozenRuns,
): Frozen {
  if (!versionShape.test(version)) return { ok: false, kind: 'not-a-version' };
  if (!current.draft) {
    return { ok: false, kind: 'nothing-changed', since: current.definition.version };
  }
  const last = releases.at(-1)?.definition.version;
  if (last !== undefined && !isLater(version, last)) return { ok: false, kind: 'not-later', last };
  const { questionnaire, decision } = current.definition;
  const faults = checkDefinition(questionnaire, decision);
  if (faults.length > 0) return { ok: false, kind: 'faulty', faults };
  const definition = { ...current.definition, version };
  const { content, consentsVersion } = current;
  return {
    ok: true,
    release: { definition, content, consentsVersion, releasedOn, verdict: undefined },
    runs: drawRuns(definition),
  };
}

function isLater(version: string, last: string): boolean {
  return version.localeCompare(last, 'en', { numeric: true }) > 0;
}
