import type { Decision } from '../rules/index.ts';
import { aspectIds, choiceIds, choiceStatementIds } from '../rules/index.ts';
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

/** Ids of the cautions, in the order in which the decision first names them. */
export function cautionIdsOf({ rules, standingCautions }: Decision): string[] {
  const byAnswers = rules
    .flatMap(({ effects }) => Object.values(effects))
    .flatMap((effect) => (effect.kind === 'caution' ? effect.caution : []));
  return [...new Set([...byAnswers, ...standingCautions.map(({ caution }) => caution)])];
}

/** Wording of the result by id. */
export function unpackResult(decision: Decision, packed: PackedResult): ById {
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  return {
    choices: zip(choiceIds, packed.choices),
    aspects: zip(aspectIds, packed.aspects),
    choiceStatements: zip(choiceStatementIds, packed.choiceStatements),
    reasons: zip(idsOf(decision.rules), packed.reasons),
    cautions: zip(cautionIdsOf(decision), packed.cautions.map(unpackPassage)),
    advice: zip(idsOf(decision.adviceRules), packed.advice.map(unpackPassage)),
    questionsToAsk: zip(idsOf(decision.questionsToAsk), packed.questionsToAsk),
  };
}

function unpackPassage([title, ...text]: PackedPassage): unknown {
  return { title, text };
}
