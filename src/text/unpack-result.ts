import type { Decision } from '../rules/index.ts';
import { aspectIds, cautionIds, choiceIds } from '../rules/index.ts';
import { zip } from './unpack-questions.ts';
import type { ById } from './unpack-questions.ts';

/** A title and its sentences. */
export type PackedPassage = readonly string[];

/** Wording of the result without ids, in the order of the catalogues. */
export interface PackedResult {
  readonly choices: readonly string[];
  readonly aspects: readonly string[];
  readonly choiceStatements: readonly (readonly string[])[];
  readonly reasons: readonly string[];
  readonly cautions: readonly PackedPassage[];
  readonly advice: readonly PackedPassage[];
  readonly questionsToAsk: readonly string[];
}

/** Ids of the statements that compare the choices, choice by choice. */
export const choiceStatementIds = choiceIds.flatMap((choice) =>
  aspectIds.map((aspect) => `${choice}.${aspect}`),
);

/** Wording of the result by id. */
export function unpackResult(decision: Decision, packed: PackedResult): ById {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  return {
    choices: zip(choiceIds, packed.choices),
    aspects: zip(aspectIds, packed.aspects),
    choiceStatements: zip(choiceStatementIds, packed.choiceStatements),
    reasons: zip(idsOf(decision.rules), packed.reasons),
    cautions: zip(cautionIds, packed.cautions.map(unpackPassage)),
    advice: zip(idsOf(decision.adviceRules), packed.advice.map(unpackPassage)),
    questionsToAsk: zip(idsOf(decision.questionsToAsk), packed.questionsToAsk),
  };
}

function unpackPassage([title, ...text]: PackedPassage): unknown {
  return { title, text };
}
