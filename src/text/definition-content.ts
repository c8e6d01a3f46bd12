import { questionnaire } from '../questions/index.ts';
import { decision } from '../rules/index.ts';

/** The working definition's content: what a release freezes, without its version and hash. */
export const definitionContent = { questionnaire, decision } as const;

export type DefinitionContent = typeof definitionContent;
