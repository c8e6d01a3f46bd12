import { createHash } from 'node:crypto';
import { canonicalJson } from '../../interop/index.ts';
import type { Definition } from '../../rules/index.ts';
import { definitionContent } from '../../text/definition-content.ts';

/** Digits of the hash that a draft carries in its version. */
const draftDigits = 12;

/** SHA-256 of a definition's content, in hexadecimal. */
export function contentHashOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex');
}

/** The definition as the sources have it now, under the version of a draft. */
export function loadWorkingDefinition(): Definition {
  const contentHash = contentHashOf(definitionContent);
  const { questionnaire, decision } = definitionContent;
  const version = `draft-${contentHash.slice(0, draftDigits)}`;
  return { version, contentHash, questionnaire, decision };
}
