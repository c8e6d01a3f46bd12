import { questionnaire } from '../questions/index.ts';
import { decision } from '../rules/index.ts';

/** The working definition's content: what a release freezes, without its version and hash. */
export const definitionContent = { questionnaire, decision, wording: { en: {}, es: {} } };

export type DefinitionContent = typeof definitionContent;

/** The consent texts in every language. */
export function consentTextsOf({ wording }: DefinitionContent): unknown {
  return wording;
}
