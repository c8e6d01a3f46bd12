import type { Definition } from '../../rules/index.ts';
import type { DefinitionContent } from '../../text/definition-content.ts';
import type { ReleaseVerdict } from './release-verdict.ts';

/** A definition as it is served. */
export interface ServedDefinition extends Definition {
  /** Version of the consent texts that belong to its wording. */
  readonly consentsVersion: string;
  /** The words in which it asks and tells, in both languages. */
  readonly wording: DefinitionContent['wording'];
  /** Not released: the page and the start-up say so. */
  readonly draft: boolean;
  /** How it stands to the release before it; none for the first one and for a draft. */
  readonly verdict?: ReleaseVerdict | undefined;
}

/** Every definition that a request may name. */
export interface DefinitionStore {
  readonly current: () => ServedDefinition;
  readonly byVersion: (version: string) => ServedDefinition | undefined;
}
