import type { Citations } from '../../evidence/index.ts';
import { hasAny } from '../../logic/index.ts';
import type { QuestionReference } from '../../logic/index.ts';
import type { Effect, Rule } from '../rule.ts';
import type { CautionId } from './cautions.ts';

type RowEffects = Rule<string, CautionId>['effects'];

export const review = { kind: 'review' } as const satisfies Effect;

/** A caution that a row adds for one option. */
export function caution(id: CautionId): Effect<CautionId> {
  return { kind: 'caution', caution: id };
}

/**
 * A row of "What holds an option back": one rule for each of the answers that it names,
 * with the id `<question>.<option>`.
 */
export function rows<const Id extends string, Option extends string, const Named extends Option>(
  question: QuestionReference<Option> & { readonly id: Id },
  options: readonly Named[],
  effects: RowEffects,
  cites: Citations,
): Rule<`${Id}.${Named}`, CautionId>[] {
  return options.map((option) => ({
    id: `${question.id}.${option}`,
    when: hasAny(question, option),
    effects,
    cites,
  }));
}
