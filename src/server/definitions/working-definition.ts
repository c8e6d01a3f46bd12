import { consentTextsOf, definitionContent } from '../../text/definition-content.ts';
import { contentHashOf, shortHashDigits } from './content-hash.ts';
import { readReleases } from './release-files.ts';
import type { Release } from './release-files.ts';

/** The definition that serves, and whether it is a draft that nobody has released. */
export interface CurrentDefinition extends Release {
  readonly draft: boolean;
}

/**
 * The definition as the sources have it now. It carries the version of the release with
 * the same content; without one it is a draft.
 */
export function loadCurrentDefinition(releases = readReleases()): CurrentDefinition {
  const contentHash = contentHashOf(definitionContent);
  const release = releases.findLast(({ definition }) => definition.contentHash === contentHash);
  if (release) return { ...release, draft: false };
  const { questionnaire, decision } = definitionContent;
  const version = `draft-${contentHash.slice(0, shortHashDigits)}`;
  return {
    definition: { version, contentHash, questionnaire, decision },
    content: definitionContent,
    consentsVersion: consentsVersionOf(definitionContent),
    releasedOn: '',
    verdict: undefined,
    draft: true,
  };
}

/** Version of the consent texts alone: it changes with any of their words. */
function consentsVersionOf(content: Parameters<typeof consentTextsOf>[0]): string {
  return contentHashOf(consentTextsOf(content)).slice(0, shortHashDigits);
}
