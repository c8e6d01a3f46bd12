import type { DefinitionStore, ServedDefinition } from './definition-store.ts';
import type { SignOffs } from './sign-offs.ts';

interface Known {
  readonly definitions: DefinitionStore;
  readonly signOffs: SignOffs;
}

/** Which definition patients may be asked with. */
export interface InForce {
  readonly definition: ServedDefinition;
  /** The one that the program carries, where a clinician must sign it first. */
  readonly waiting: ServedDefinition | undefined;
}

/**
 * The definition that holds for patients: the current one, or, while that waits for its
 * signature, the last one before it that does not.
 */
export async function readInForce({ definitions, signOffs }: Known): Promise<InForce> {
  const current = definitions.current();
  let definition = current;
  while (!(await mayBeServed({ definitions, signOffs }, definition))) {
    const before = definitionBefore(definitions, definition);
    if (!before) break;
    definition = before;
  }
  return { definition, waiting: definition === current ? undefined : current };
}

/**
 * Whether patients may be asked with a definition. A less cautious one needs a signature of
 * its own; any other is as good as the one that it was compared with, so that a release which
 * only repeats an unsigned one does not slip through. A first release and a draft were
 * compared with nothing; both say on every result that nobody has signed them.
 */
export async function mayBeServed(
  { definitions, signOffs }: Known,
  definition: ServedDefinition,
): Promise<boolean> {
  const { verdict, contentHash } = definition;
  if (!verdict || (await signOffs.isSigned(contentHash))) return true;
  if (verdict.verdict === 'less-cautious') return false;
  const before = definitionBefore(definitions, definition);
  return before !== undefined && mayBeServed({ definitions, signOffs }, before);
}

function definitionBefore(
  definitions: DefinitionStore,
  { verdict }: ServedDefinition,
): ServedDefinition | undefined {
  return verdict && definitions.byVersion(verdict.comparedWith.version);
}
