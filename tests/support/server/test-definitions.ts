import { questionnaire } from '../../../src/questions/index.ts';
import { decision } from '../../../src/rules/index.ts';
import type {
  DefinitionStore,
  ServedDefinition,
} from '../../../src/server/definitions/definition-store.ts';
import { definitionContent } from '../../../src/text/definition-content.ts';

/** The working questions and rules under a version that tests can name. */
export const testDefinition: ServedDefinition = {
  version: 'test-1',
  contentHash: '0'.repeat(64),
  consentsVersion: 'consents-1',
  wording: definitionContent.wording,
  draft: true,
  questionnaire,
  decision,
};

/** A store of these definitions; the last one is current. */
export function createTestDefinitions(
  ...definitions: readonly [...ServedDefinition[], ServedDefinition]
): DefinitionStore {
  const current = definitions.at(-1) ?? testDefinition;
  return {
    current: () => current,
    byVersion: (version) => definitions.find((definition) => definition.version === version),
  };
}
